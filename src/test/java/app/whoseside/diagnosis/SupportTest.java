package app.whoseside.diagnosis;

import static app.whoseside.diagnosis.Saw.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Side;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two witnesses are two only when they do not repeat one another. */
class SupportTest {
    private static final Observation DOWN = page(Outcome.SILENT);
    private static final Observation FAR = outside(Outcome.SILENT);

    @Test
    void anAnswerThatIsAwaitedKeepsItOpen() {
        assertTrue(given(DOWN).settled());
        assertFalse(given(page(Outcome.SILENT, Fact.REASON, Observation.STILL_WAITING)).settled());
        assertTrue(given(saw(Vantage.SYSTEM, Target.REFERENCE, Outcome.SILENT, Fact.REASON, Observation.STILL_WAITING)).settled());
    }

    @Test
    void aRuleThatWasNotRunLeavesTheBrowsersWayOpen() {
        assertFalse(given(DOWN, saw(Vantage.DEVICE, Target.PROXY_SETTING, Outcome.PRESENT, Fact.REASON, "rule-not-run")).settled());
        assertTrue(given(DOWN, proxySet()).settled());
        assertTrue(given(page(Outcome.SILENT, Fact.REASON, "rule-not-run")).settled());
    }

    @Test
    void severalAnswersOfOneSourceAreOneWitness() {
        assertEquals(1, witnesses("site-unreachable", DOWN));
        assertEquals(1, witnesses("site-unreachable", DOWN, saw(Vantage.SYSTEM, Target.SITE_START, Outcome.SILENT)));
        assertEquals(2, witnesses("site-unreachable", DOWN, FAR));
        assertEquals(2, witnesses("site-unreachable", DOWN, FAR, FAR, saw(Vantage.OUTSIDE_NEAR, Target.SITE, Outcome.SILENT)));
        assertEquals(3, witnesses("site-unreachable", DOWN, FAR, saw(Vantage.DIRECT, Target.SITE, Outcome.SILENT)));
    }

    @Test
    void oneAddressBookIsOneWitnessHoweverManyNamesItDoesNotKnow() {
        Observation site = saw(Vantage.SYSTEM, Target.NAME, Outcome.NAME_SILENT, "asked", "198.51.100.53");
        Observation other = saw(Vantage.SYSTEM, Target.REFERENCE_NAME, Outcome.NAME_SILENT);
        assertEquals(1, witnesses("provider-lookup-broken", site, other));
        Observation plain = saw(Vantage.DIRECT, Target.NAME_PUBLIC, Outcome.NAME_MISSING);
        Observation secret = saw(Vantage.DIRECT, Target.NAME_PUBLIC_SAFE, Outcome.NAME_MISSING);
        assertEquals(1, witnesses("site-name-gone", plain, secret));
        assertEquals(2, witnesses("site-name-gone", plain, secret, saw(Vantage.SYSTEM, Target.NAME, Outcome.NAME_MISSING)));
    }

    @Test
    void whatSpeaksForAllSidesSpeaksForNone() {
        assertEquals(0, witnesses("site-unreachable", outside(Outcome.WORKS)));
        assertEquals(0, witnesses("site-unreachable", proxySet(), page(Outcome.UNKNOWN)));
        assertEquals(0, witnesses("site-unreachable"));
    }

    @Test
    void theWeightiestAnswersComeFirst() {
        Observation others = reference(Outcome.WORKS);
        Observation link = saw(Vantage.DEVICE, Target.LINK, Outcome.WORKS);
        List<Observation> moved = given(link, others, DOWN, FAR, proxyNone()).moved(Side.THEIRS, 6);
        assertEquals(FAR, moved.getFirst());
        assertTrue(moved.contains(others));
        assertFalse(moved.contains(proxyNone()));
        assertEquals(moved.subList(0, 1), given(link, others, DOWN, FAR).moved(Side.THEIRS, 1));
    }

    @Test
    void whatSpeaksAgainstTheVerdictDidNotMoveIt() {
        assertFalse(given(DOWN, FAR, reference(Outcome.WORKS)).moved(Side.BETWEEN, 6).contains(FAR));
        assertEquals(List.of(), given(DOWN, FAR).moved(Side.UNKNOWN, 6));
    }

    private static int witnesses(String cause, Observation... observations) {
        return given(observations).independent(KNOWLEDGE.cause(cause));
    }

    private static Observation proxyNone() {
        return saw(Vantage.DEVICE, Target.PROXY_SETTING, Outcome.ABSENT);
    }

    private static Support given(Observation... observations) {
        return new Support(KNOWLEDGE, around(SAFE, observations), likelihood(SAFE, observations), List.of(observations));
    }
}
