package app.whoseside.ui;

import app.whoseside.model.Confidence;
import app.whoseside.model.Side;
import app.whoseside.model.StepOffer;
import app.whoseside.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the verdict page can do next, apart from what every page can. */
enum Deed {
    /** What is off made a difference, and may stay so. */
    LEAVE_OFF,
    PUT_BACK,
    ASK_OUTSIDE,
    TRY_STEP,
    CHECK_AGAIN;

    /** Returns the deeds that are open, the best first. */
    static List<Deed> open(Verdict verdict, boolean outsideOpen, Set<String> passed) {
        List<Deed> deeds = new ArrayList<>();
        boolean outside = outsideOpen && outsideHelps(verdict);
        boolean step = verdict.steps().stream().map(StepOffer::id).anyMatch(id -> !passed.contains(id));
        boolean settled = verdict.confidence() == Confidence.SURE;
        if (outside && !settled) {
            deeds.add(ASK_OUTSIDE);
        }
        if (step && (!settled || verdict.side() == Side.YOURS)) {
            deeds.add(TRY_STEP);
        }
        deeds.add(CHECK_AGAIN);
        if (step && !deeds.contains(TRY_STEP)) {
            deeds.add(TRY_STEP);
        }
        if (outside && settled) {
            deeds.add(ASK_OUTSIDE);
        }
        return List.copyOf(deeds);
    }

    /** Returns the deeds while something is off by our hand: what becomes of it comes before anything else. */
    static List<Deed> whileOff(List<Deed> open, boolean opens) {
        List<Deed> deeds = new ArrayList<>(List.of(opens ? LEAVE_OFF : PUT_BACK));
        deeds.addAll(open);
        return List.copyOf(deeds);
    }

    private static boolean outsideHelps(Verdict verdict) {
        return switch (verdict.side()) {
            case THEIRS, BETWEEN, UNKNOWN -> true;
            case YOURS, NOBODY -> verdict.confidence() == Confidence.UNSURE;
        };
    }
}
