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

/** When a question was begun; makes the observation when its answer is there. A clock that is set back meanwhile counts as no time. */
public record Stamp(InstantSource clock, Instant start) {

    public static Stamp now(InstantSource clock) {
        return new Stamp(clock, clock.instant());
    }

    public Observation observe(Vantage vantage, Target target, String asked, Outcome outcome, Map<Fact, String> facts) {
        Duration took = Duration.between(start, clock.instant());
        return new Observation(vantage, target, asked, outcome, facts, start, took.isNegative() ? Duration.ZERO : took);
    }
}
