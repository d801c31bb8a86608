package app.whoseside.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Outcome;
import app.whoseside.watch.Entry.Gap;
import app.whoseside.watch.Entry.Look;
import app.whoseside.watch.Entry.State;
import app.whoseside.watch.Entry.Why;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One letter a minute: u up, s slow, d down, ? not known, | something happened here. */
class TimelineTest {

    static Timeline timeline(String letters) {
        Timeline timeline = Timeline.empty();
        for (int i = 0; i < letters.length(); i++) {
            Moment at = new Moment(FakeTimes.NOON.plus(Duration.ofMinutes(i)), Duration.ofMinutes(i));
            timeline = timeline.with(switch (letters.charAt(i)) {
                case 'u' -> new Look(at, State.UP, Outcome.WORKS, Optional.empty(), false);
                case 's' -> new Look(at, State.SLOW, Outcome.WORKS, Optional.empty(), false);
                case 'd' -> new Look(at, State.DOWN, Outcome.BAD_GATEWAY, Optional.empty(), false);
                case '?' -> new Look(at, State.UNKNOWN, Outcome.UNKNOWN, Optional.empty(), false);
                default -> new Gap(at, Why.SLEPT);
            });
        }
        return timeline;
    }

    @ParameterizedTest
    @CsvSource({"d, 0", "ddd, 2", "dduudd, 2", "dd|dd, 2", "dd?dd, 2", "uuu, 0", "ddu, 1", "dddduu, 3"})
    void itFailedAtLeastForWhatLiesBetweenTwoFailures(String letters, int minutes) {
        assertEquals(Duration.ofMinutes(minutes), timeline(letters).failedFor());
    }

    @ParameterizedTest
    @CsvSource({"d, OPEN", "dd, OPEN", "ddd, STEADY", "d?d|d, STEADY", "duud, BURSTS", "dud, BURSTS", "udu, BURSTS", "dddduu, OPEN", "d?su, OPEN", "??|, OPEN"})
    void aBurstIsToldFromASteadyTrouble(String letters, Timeline.Pattern pattern) {
        assertEquals(pattern, timeline(letters).pattern());
    }

    @Test
    void fifteenMinutesWithoutABreakLast() {
        assertFalse(timeline("d".repeat(15)).lasting());
        assertTrue(timeline("d".repeat(16)).lasting());
        assertFalse(timeline("d".repeat(16) + "ud").lasting());
        assertFalse(timeline("d".repeat(10) + "|" + "d".repeat(6)).lasting());
    }

    @ParameterizedTest
    @CsvSource({"ddu, 1", "dus, 2", "du?u, 1", "du|u, 2", "dud, 0"})
    void slowIsOpenToo(String letters, int opened) {
        assertEquals(opened, timeline(letters).openedInARow());
    }

    @ParameterizedTest
    @CsvSource({"120, 120", "0, ''", "-3, ''", "rubbish, ''", "99999999999, ''", "999999999, 172800", "'Sat, 21 Nov 2026 12:10:00 GMT', 600", "'Sat, 21 Nov 2026 11:10:00 GMT', ''"})
    void retryAfterIsANumberOrADate(String text, String seconds) {
        Optional<Duration> expected = seconds.isEmpty() ? Optional.empty() : Optional.of(Duration.ofSeconds(Long.parseLong(seconds)));
        assertEquals(expected, RetryAfter.read(text, FakeTimes.NOON));
    }
}
