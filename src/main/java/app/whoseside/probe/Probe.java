package app.whoseside.probe;

import app.whoseside.model.Observation;
import java.util.List;

/** One question asked of the network or the system. */
@FunctionalInterface
public interface Probe {

    /**
     * Asks, and returns what was asked, of whom, when, how long it took and what came back. Never throws for a bad network: what
     * cannot be found out is {@link app.whoseside.model.Outcome#UNKNOWN} with a reason. Ends within its own limits; when the
     * thread is interrupted it ends within a second.
     */
    List<Observation> ask();

    /** Returns what can be said already while the answer is awaited: provisional observations, or none. */
    default List<Observation> meanwhile() {
        return List.of();
    }
}
