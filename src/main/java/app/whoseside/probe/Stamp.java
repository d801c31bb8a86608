package app.whoseside.probe;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/**
 * When a question was begun; makes the observation when its answer is there.
 *
 * @param nanos the same moment on the steady clock, which nobody sets: a clock on the wall that jumps meanwhile makes no page slow
 */
public record Stamp(InstantSource clock, Instant start, long nanos) {

    public static Stamp now(InstantSource clock) {
        return new Stamp(clock, clock.instant(), System.nanoTime());
    }

    public Observation observe(Vantage vantage, Target target, String asked, Outcome outcome, Map<Fact, String> facts) {
        return new Observation(vantage, target, asked, outcome, facts, start, took());
    }

    /** Returns how long ago that was. */
    public Duration took() {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
