package app.whoseside.watch;

import app.whoseside.model.Outcome;
import app.whoseside.watch.Entry.Look;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * When to look again. Pure but for chance.
 *
 * @param chance numbers from 0 to less than 1: many who watch one site must not come in step
 */
public record Plan(Pace pace, DoubleSupplier chance) {
    private static final double GROWTH = 1.3;
    /** Opened twice, some seconds apart at the least: once can be luck. */
    private static final int BACK = 2;

    /**
     * Returns how long after the last look the next may come. The longer nothing changes, the longer it takes; half of it is left to chance ("equal
     * jitter"). What the site asks for (Retry-After, RFC 9110 section 10.2.3) is kept, however long.
     */
    Duration wait(Timeline timeline) {
        double upper = pace.first().toMillis() * Math.pow(GROWTH, Math.min(50, Math.max(0, timeline.sameInARow() - 1)));
        double within = Math.min(pace.most().toMillis(), upper);
        Duration own = Duration.ofMillis((long) (within / 2 + within / 2 * chance.getAsDouble()));
        Duration asked = timeline.last().flatMap(Look::asked).orElse(Duration.ZERO);
        return longest(pace.least(), longest(own, asked));
    }

    /** Returns whether the watch has lasted long enough, by either clock: one may have been set, the other may have slept. */
    boolean over(Moment since, Moment now) {
        return now.steady().minus(since.steady()).compareTo(pace.whole()) >= 0 || Duration.between(since.wall(), now.wall()).compareTo(pace.whole()) >= 0;
    }

    boolean back(Timeline timeline) {
        return timeline.openedInARow() >= BACK;
    }

    /** Returns whether the last look is worth a whole examination: the page opened, or fails in another way than it did at the last examination. */
    boolean worthAWhole(Timeline timeline) {
        Optional<Look> last = timeline.last();
        Optional<Look> whole = timeline.looks().reversed().stream().filter(Look::whole).findFirst();
        if (last.isEmpty() || last.get().whole() || last.get().outcome() == Outcome.UNKNOWN) {
            return false;
        }
        boolean rested = whole.isEmpty() || last.get().at().steady().minus(whole.get().at().steady()).compareTo(pace.between()) >= 0;
        return rested && whole.map(then -> Kind.of(then.outcome()) != Kind.of(last.get().outcome())).orElse(true);
    }

    static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
