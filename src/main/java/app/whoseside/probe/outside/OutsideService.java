package app.whoseside.probe.outside;

import app.whoseside.model.Address;
import java.util.List;

/** A service whose computers try a site from other places. */
public sealed interface OutsideService permits Globalping, CheckHost {

    /**
     * Returns what each place got, or one reading that nothing is known and why. Ends in time.
     *
     * @param here where the person is, for a service that can ask near there
     */
    List<ResultReading> ask(Address address, Here here, Deadline end) throws InterruptedException;
}
