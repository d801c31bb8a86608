package app.whoseside.diagnosis;

import static app.whoseside.diagnosis.Saw.KNOWLEDGE;
import static app.whoseside.knowledge.Finding.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.knowledge.Cause;
import app.whoseside.knowledge.Cause.Need;
import app.whoseside.knowledge.Finding;
import app.whoseside.model.Confidence;
import app.whoseside.model.Reason;
import app.whoseside.model.Reason.Tone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No sentence without what it rests on; and where something is missing, what that is. */
class ReasonsTest {
    private static final Cause.Why FAILS = new Cause.Why(List.of(SITE_FAILS), Optional.empty(), Need.CAUSE);
    private static final Cause.Why OTHERS = new Cause.Why(List.of(REFERENCES_WORK), Optional.empty(), Need.SURE);
    private static final Cause.Why ELSEWHERE = new Cause.Why(List.of(OUTSIDE_FAILS), Optional.of(TOLD_ELSEWHERE_FAILS), Need.NONE);

    @Test
    void onlyWhatWasSeenIsSaid() {
        assertEquals(
                List.of(new Reason("cause.c.why.1", Tone.FAILS), new Reason("cause.c.why.2", Tone.WORKS), new Reason("cause.c.why.3", Tone.FAILS)),
                Reasons.of(cause(FAILS, OTHERS, ELSEWHERE), Set.of(SITE_FAILS, REFERENCES_WORK, OUTSIDE_FAILS), Confidence.SURE));
        assertEquals(List.of(new Reason("cause.c.why.1", Tone.FAILS)), Reasons.of(cause(FAILS, OTHERS), Set.of(SITE_FAILS), Confidence.SURE));
    }

    @Test
    void whatWasToldIsSaidAsTold() {
        List<Reason> reasons = Reasons.of(cause(ELSEWHERE), Set.of(TOLD_ELSEWHERE_FAILS), Confidence.SURE);
        assertEquals(List.of(new Reason("told.elsewhere-fails", Tone.FAILS)), reasons);
        Cause.Why opens = new Cause.Why(List.of(OUTSIDE_WORKS), Optional.of(TOLD_ELSEWHERE_WORKS), Need.NONE);
        assertEquals(List.of(new Reason("told.elsewhere-works", Tone.WORKS)), Reasons.of(cause(opens), Set.of(TOLD_ELSEWHERE_WORKS), Confidence.SURE));
        // Seen is worth more than told.
        assertEquals(
                List.of(new Reason("cause.c.why.1", Tone.FAILS)),
                Reasons.of(cause(ELSEWHERE), Set.of(OUTSIDE_FAILS, TOLD_ELSEWHERE_FAILS), Confidence.SURE));
    }

    @Test
    void oneBadThingAmongGoodOnesIsNoTick() {
        Cause.Why both = new Cause.Why(List.of(REFERENCES_WORK, SITE_FAILS), Optional.empty(), Need.NONE);
        assertEquals(Tone.FAILS, Reasons.of(cause(both), Set.of(REFERENCES_WORK, SITE_FAILS), Confidence.SURE).getFirst().tone());
    }

    @Test
    void aCauseIsNamedOnlyWithAllItCannotDoWithout() {
        assertTrue(Reasons.borneOut(cause(FAILS, OTHERS), Set.of(SITE_FAILS)));
        assertFalse(Reasons.borneOut(cause(FAILS, OTHERS), Set.of(REFERENCES_WORK)));
        Cause.Why told = new Cause.Why(List.of(OUTSIDE_FAILS), Optional.of(TOLD_ELSEWHERE_FAILS), Need.CAUSE);
        assertTrue(Reasons.borneOut(cause(told), Set.of(TOLD_ELSEWHERE_FAILS)));
    }

    @Test
    void whatWasOnlyToldDoesNotMakeSure() {
        assertTrue(Reasons.complete(cause(FAILS, OTHERS, ELSEWHERE), Set.of(SITE_FAILS, REFERENCES_WORK)));
        assertFalse(Reasons.complete(cause(FAILS, OTHERS), Set.of(SITE_FAILS)));
        assertFalse(Reasons.complete(cause(FAILS, OTHERS), Set.of(REFERENCES_WORK)));
        Cause.Why told = new Cause.Why(List.of(OUTSIDE_FAILS), Optional.of(TOLD_ELSEWHERE_FAILS), Need.SURE);
        assertFalse(Reasons.complete(cause(told), Set.of(TOLD_ELSEWHERE_FAILS)));
    }

    @Test
    void aLikelyVerdictSaysWhatIsMissing() {
        missing("missing.outside", OUTSIDE_WORKS, Set.of(SITE_FAILS));
        missing("missing.outside", NEAR_FAILS, Set.of());
        missing("missing.outside", OWN_NETWORK_FAILS, Set.of());
        missing("missing.outside", IDENTITY_PROVED, Set.of());
        missing("missing.direct", DIRECT_WORKS, Set.of(PROXY_SET));
        missing("missing.around", AROUND_WORKS, Set.of());
        missing("missing.around", AROUND_SITE_WORKS, Set.of());
        missing("missing.references", REFERENCES_WORK, Set.of());
        assertEquals(List.of(), Reasons.of(cause(OTHERS), Set.of(), Confidence.SURE), "a sure verdict lacks nothing");
    }

    @Test
    void whatCannotBeHadIsNotCalledMissing() {
        for (Finding asked : List.of(OUTSIDE_WORKS, OUTSIDE_FAILS, NOT_PUBLIC)) {
            assertEquals(List.of(), Reasons.of(cause(why(NEAR_FAILS)), Set.of(asked), Confidence.LIKELY), asked.id());
        }
        assertEquals(List.of(), Reasons.of(cause(why(DIRECT_WORKS)), Set.of(), Confidence.LIKELY));
        assertEquals(List.of(), Reasons.of(cause(why(PAGE_BY_SITE)), Set.of(), Confidence.LIKELY));
        assertEquals(List.of(new Reason("cause.c.why.1", Tone.WORKS)), Reasons.of(cause(OTHERS), Set.of(REFERENCES_WORK, PROXY_SET), Confidence.LIKELY));
        assertEquals(List.of(new Reason("told.elsewhere-fails", Tone.FAILS)), Reasons.of(cause(ELSEWHERE), Set.of(TOLD_ELSEWHERE_FAILS), Confidence.LIKELY));
    }

    @Test
    void whoCannotTellSaysWhatIsClearedAndWhatWouldHelp() {
        assertEquals(
                List.of("cause.cannot-tell.why.1", "cause.cannot-tell.why.2", "missing.outside", "cause.cannot-tell.why.3"),
                keys(Reasons.cannotTell(true, true, true, Set.of())));
        assertEquals(List.of(), keys(Reasons.cannotTell(false, false, false, Set.of(OUTSIDE_WORKS))));
        assertEquals(List.of("cause.cannot-tell.why.1"), keys(Reasons.cannotTell(true, false, false, Set.of(OUTSIDE_FAILS))));
        assertEquals(List.of("cause.cannot-tell.why.2"), keys(Reasons.cannotTell(false, true, false, Set.of(NOT_PUBLIC))));
        assertEquals(List.of("cause.cannot-tell.why.3"), keys(Reasons.cannotTell(false, false, true, Set.of(NOT_PUBLIC))));
    }

    private static void missing(String key, Finding wanted, Set<Finding> found) {
        assertEquals(List.of(new Reason(key, Tone.OPEN)), Reasons.of(cause(why(wanted)), found, Confidence.LIKELY), wanted.id());
    }

    private static List<String> keys(List<Reason> reasons) {
        return reasons.stream().map(Reason::key).toList();
    }

    private static Cause.Why why(Finding rests) {
        return new Cause.Why(List.of(rests), Optional.empty(), Need.SURE);
    }

    private static Cause cause(Cause.Why... why) {
        Cause any = KNOWLEDGE.cause("site-backend-down");
        return new Cause("c", any.party(), any.part(), 1, Set.of(), Map.of(), Map.of(), Map.of(), false, List.of(why), 1);
    }
}
