package app.whoseside.ui;

import app.whoseside.model.Address;
import java.util.Optional;

/** The person's answer to whether other computers may try the site too. */
public interface OutsideChoice {

    /** Returns the remembered answer, or empty when none was given yet. */
    Optional<Boolean> remembered();

    void remember(boolean yes);

    /** Returns whether anybody outside could see this address at all. */
    boolean possible(Address address);

    /** Returns the name of the service that would be asked. */
    String service();
}
