package app.whoseside.probe;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.Limits;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A question under way, with the time at which it was put. */
record Asking(Limits limits, Vantage vantage, Target target, String asked, Instant start, long nanos) {

    static Asking now(Limits limits, Vantage vantage, Target target, String asked) {
        return new Asking(limits, vantage, target, asked, limits.clock().instant(), System.nanoTime());
    }

    Observation answer(Outcome outcome, Map<Fact, String> facts) {
        return new Observation(vantage, target, asked, outcome, facts, start, took());
    }

    Duration took() {
        return Duration.ofNanos(Math.max(0, System.nanoTime() - nanos));
    }
}
