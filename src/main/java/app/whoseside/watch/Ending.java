package app.whoseside.watch;

import app.whoseside.model.Party;
import java.time.Duration;

/** How a watch ended. */
public sealed interface Ending {

    /** The page opened at the first look: there is nothing to watch. */
    record Works() implements Ending {}

    /**
     * It is back.
     *
     * @param failed for at least so long
     * @param whose the party of which each examination was sure, in one network; else UNKNOWN
     */
    record Back(Duration failed, Party whose) implements Ending {}

    /** A whole day has passed. */
    record Over(Duration failed) implements Ending {}
}
