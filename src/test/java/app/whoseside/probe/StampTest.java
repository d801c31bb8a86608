package app.whoseside.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {-3600, 0, 3600})
    void aClockThatJumpsMakesNoPageSlow(long seconds) {
        AtomicReference<Instant> clock = new AtomicReference<>(NOON);
        Stamp stamp = Stamp.now(clock::get);
        clock.set(NOON.plusSeconds(seconds));
        Observation seen = stamp.observe(Vantage.SYSTEM, Target.SITE, "x", Outcome.WORKS, Map.of());
        assertEquals(NOON, seen.start());
        assertTrue(!seen.duration().isNegative() && seen.duration().compareTo(Duration.ofSeconds(5)) < 0, seen.duration().toString());
    }
}
