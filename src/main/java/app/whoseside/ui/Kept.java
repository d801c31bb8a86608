package app.whoseside.ui;

import app.whoseside.examination.Snapshot;
import app.whoseside.model.Examined;
import app.whoseside.model.Side;
import app.whoseside.model.Watched;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the session knows of one address, kept while another one is shown.
 *
 * @param first the result that the watch of it began with, or went on with; what a summary proves its case by
 * @param latest what the last examination within the watch found
 */
record Kept(Subject subject, Told told, Optional<Examined> first, Optional<Examined> latest) {

    /** Returns the same after one more examination. One that found nothing wrong proves no case. */
    Kept seen(Examined now) {
        boolean trouble = now.verdict().side() != Side.NOBODY;
        return new Kept(subject, told, first.or(() -> Optional.of(now).filter(found -> trouble)), Optional.of(now));
    }

    /** Returns the result with what the watch saw since. */
    Optional<Examined> with(Watched watched) {
        return first.or(() -> latest).map(result -> result.with(watched));
    }

    /**
     * Returns when the page was last asked for; empty while that was in an earlier run alone, of which nothing is shown.
     *
     * @param result with what a watch saw since
     */
    Optional<Instant> checked(Optional<Examined> result) {
        return result.flatMap(Examined::watched).flatMap(Watched::asked).or(() -> latest.or(() -> first).map(Examined::started));
    }

    /** Returns what the pages show of it. */
    Optional<Snapshot> shown() {
        return latest.or(() -> first).map(Kept::snapshot);
    }

    /** Returns a finished examination as a page shows it. */
    static Snapshot snapshot(Examined done) {
        return new Snapshot(done.took(), List.of(), 0, Duration.ZERO, done.observations(), done.verdict(), true, true);
    }

    /** Returns what is known of an examination that still runs. */
    static Examined examined(Subject of, Snapshot so) {
        return new Examined(of.address(), so.verdict(), so.observations(), Map.of(), List.of(), of.since(), so.elapsed(), so.elapsed());
    }
}
