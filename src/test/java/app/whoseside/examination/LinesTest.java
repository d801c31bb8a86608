package app.whoseside.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.examination.Snapshot.Line;
import app.whoseside.examination.Snapshot.State;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the lines say of other address books: that one of them lists the site, or that none does. */
class LinesTest {
    private final Lines lines = new Lines();

    private State books(Observation... answers) {
        for (Observation one : answers) {
            lines.answered(Check.BOOKS, List.of(one));
        }
        return lines.all().stream().filter(line -> line.check() == Check.BOOKS).map(Line::state).findFirst().orElseThrow();
    }

    private static Observation saw(Target target, Outcome outcome) {
        return new Observation(Vantage.DIRECT, target, "1.1.1.1", outcome, Map.of(), Instant.EPOCH, Duration.ZERO);
    }

    @Test
    void oneThatListsTheSiteIsEnough() {
        lines.asked(Check.BOOKS);
        lines.asked(Check.BOOKS);
        lines.asked(Check.BOOKS);
        assertEquals(State.ASKING, books(saw(Target.NAME_PUBLIC, Outcome.NAME_SILENT)));
        assertEquals(State.ASKING, books(saw(Target.NAME_PUBLIC_SAFE, Outcome.NAME_SILENT)));
        assertEquals(State.GOOD, books(saw(Target.NAME_PUBLIC, Outcome.WORKS)));
    }

    @Test
    void thatOtherSitesAreListedTellsNothingOfThisOne() {
        lines.asked(Check.BOOKS);
        lines.asked(Check.BOOKS);
        assertEquals(State.ASKING, books(saw(Target.REFERENCE_NAME_PUBLIC, Outcome.WORKS)));
        assertEquals(State.BAD, books(saw(Target.NAME_PUBLIC, Outcome.NAME_MISSING)));
    }
}
