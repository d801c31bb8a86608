package app.whoseside.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Watched;
import app.whoseside.watch.Entry.Gap;
import app.whoseside.watch.Entry.Why;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters as in {@link TimelineTest}. */
class SinceTest {
    private static final Moment BEGIN = new Moment(FakeTimes.NOON, Duration.ZERO);

    @ParameterizedTest
    @CsvSource({"dddu, dddu", "d?su, d?su", "dd|dd, dd?dd"})
    void eachLookIsToldAndWhatHappenedHereAsNotKnown(String letters, String told) {
        Watched watched = Since.of(course(TimelineTest.timeline(letters)), Watched.End.GOES_ON);
        assertEquals(told, watched.looks().stream().map(look -> switch (look.state()) {
            case UP -> "u";
            case SLOW -> "s";
            case DOWN -> "d";
            case UNKNOWN -> "?";
        }).collect(Collectors.joining()));
        assertEquals(TimelineTest.timeline(letters).failedFor(), watched.failed());
    }

    @Test
    void timesAndOutcomesStay() {
        Watched watched = Since.of(course(TimelineTest.timeline("du")), Watched.End.BACK);
        assertEquals(FakeTimes.NOON, watched.since());
        assertEquals(new Watched.Look(FakeTimes.NOON.plus(Duration.ofMinutes(1)), Watched.State.UP, Outcome.WORKS), watched.looks().getLast());
        assertEquals(Outcome.BAD_GATEWAY, watched.looks().getFirst().outcome());
        assertEquals(Watched.End.BACK, watched.end());
    }

    @Test
    void theEndOfAPauseSaysNothingThatItsBeginDidNot() {
        Timeline paused = TimelineTest.timeline("d").with(new Gap(BEGIN, Why.NO_NETWORK)).with(new Gap(BEGIN, Why.GOES_ON));
        assertEquals(2, Since.of(course(paused), Watched.End.GOES_ON).looks().size());
    }

    @Test
    void itIsNobodysWhereNoExaminationWasSure() {
        assertEquals(Party.UNKNOWN, Since.of(course(Timeline.empty()), Watched.End.STOPPED).whose());
        Course sure = new Course(BEGIN, TimelineTest.timeline("ddd"), Optional.of(Party.SITE));
        assertEquals(Party.SITE, Since.of(sure, Watched.End.BACK).whose());
    }

    private static Course course(Timeline timeline) {
        return new Course(BEGIN, timeline, Optional.empty());
    }
}
