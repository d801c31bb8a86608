package app.whoseside.diagnosis;

import static app.whoseside.diagnosis.Saw.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeenTest {
    private static final Seen NOTHING = new Seen(List.of());

    @Test
    void whatSaysNothingIsNotSeen() {
        Seen seen = new Seen(List.of(page(Outcome.UNKNOWN), page(Outcome.WORKS)));
        assertEquals(List.of(page(Outcome.WORKS)), seen.all());
    }

    @Test
    void ofNothingNeitherSuccessNorFailureFollows() {
        assertTrue(NOTHING.none());
        assertFalse(NOTHING.works() || NOTHING.fails() || NOTHING.any(Outcome.WORKS) || NOTHING.each(seen -> true));
        assertFalse(new Seen(List.of(page(Outcome.WORKS))).none());
    }

    @Test
    void oneThatWorksWorksAndOneThatWorksKeepsAllFromFailing() {
        Seen mixed = new Seen(List.of(reference(Outcome.WORKS), reference(Outcome.SILENT)));
        assertTrue(mixed.works());
        assertFalse(mixed.fails());
        Seen bad = new Seen(List.of(reference(Outcome.RESET), reference(Outcome.SILENT)));
        assertTrue(bad.fails());
        assertFalse(bad.works());
        assertEquals(1, mixed.count(seen -> seen.outcome().bad()));
    }

    @Test
    void placeAndTargetMustBothFit() {
        Observation direct = saw(Vantage.DIRECT, Target.SITE, Outcome.WORKS);
        Seen seen = new Seen(List.of(direct, page(Outcome.SILENT), reference(Outcome.WORKS)));
        assertEquals(List.of(page(Outcome.SILENT)), seen.at(Vantage.SYSTEM, Target.SITE).all());
        assertEquals(List.of(direct, page(Outcome.SILENT)), seen.about(Target.SITE).all());
    }
}
