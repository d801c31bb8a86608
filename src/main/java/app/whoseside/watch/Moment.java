package app.whoseside.watch;

import java.time.Duration;
import java.time.Instant;

/**
 * One moment on two clocks.
 *
 * @param wall as people read it; can be set, forward and back
 * @param steady since the watch began; only goes forward, and on some systems stands while the computer sleeps
 */
public record Moment(Instant wall, Duration steady) {

    /** Returns how much further the clock on the wall has gone than the steady one since then: a sleep, or a clock that was set. */
    Duration aheadSince(Moment earlier) {
        return Duration.between(earlier.wall, wall).minus(steady.minus(earlier.steady));
    }
}
