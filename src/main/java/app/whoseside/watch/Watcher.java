package app.whoseside.watch;

import app.whoseside.model.Examined;
import app.whoseside.watch.Entry.Gap;
import app.whoseside.watch.Entry.Look;
import java.time.Instant;

/** Is told what a watch sees, on the watch's thread. */
public interface Watcher {

    void examined(Examined examined);

    /** The page is being asked for. */
    default void looking() {}

    /** Told after each entry, before what the entry is. */
    default void course(Course now) {}

    /** @param timeline with this look, which is its last */
    void looked(Look look, Timeline timeline);

    /**
     * The next look comes about then, unless something happens here.
     *
     * @param allowed before this the site may not be asked again, even where a person wants it
     */
    void waiting(Instant until, Instant allowed);

    void gap(Gap gap);

    /** The watch goes on, but what it sees cannot be noted, so that a restart would not know of it. Told once, until it can be noted again. */
    default void notNoted() {}

    /** What could not be noted is noted now. */
    default void notedAgain() {}
}
