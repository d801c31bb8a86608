package app.whoseside.watch;

import java.time.Duration;

/** How a watch ended. */
public sealed interface Ending {

    /** The page opened at the first look: there is nothing to watch. */
    record Works() implements Ending {}

    /**
     * It is back.
     *
     * @param failed for at least so long
     * @param theSite whether it surely was the site: each examination said so, in one network
     */
    record Back(Duration failed, boolean theSite) implements Ending {}

    /** A whole day has passed. */
    record Over(Duration failed) implements Ending {}
}
