package app.whoseside.ui;

import app.whoseside.model.Confidence;
import app.whoseside.model.Side;
import app.whoseside.model.StepOffer;
import app.whoseside.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the verdict page can do next, apart from what every page can. */
enum Deed {
    /** What is off made a difference, and may stay so. */
    LEAVE_OFF,
    PUT_BACK,
    WATCH,
    ASK_OUTSIDE,
    TRY_STEP,
    CHECK_AGAIN;

    /** Steps that are nothing but time. */
    private static final Set<String> WAITING = Set.of("wait", "refresh");
    private static final int MANY = 2;

    /**
     * Returns the deeds that are open, the best first.
     *
     * @param watchable whether the page can be watched now
     */
    static List<Deed> open(Verdict verdict, boolean outsideOpen, Set<String> passed, boolean watchable) {
        List<Deed> deeds = new ArrayList<>();
        boolean outside = outsideOpen && outsideHelps(verdict);
        Optional<String> best = verdict.steps().stream().map(StepOffer::id).filter(id -> !passed.contains(id)).findFirst();
        boolean step = best.isPresent();
        boolean settled = verdict.confidence() == Confidence.SURE;
        boolean watch = watchable && timeHelps(verdict);
        if (outside && !settled) {
            deeds.add(ASK_OUTSIDE);
        }
        // What only waits, a watch does better, where time mends it; and the row stays short.
        boolean waits = verdict.side() != Side.UNKNOWN && !outside && best.filter(WAITING::contains).isPresent();
        if (watch && (settled || waits)) {
            deeds.add(WATCH);
        }
        if (step && (!settled || verdict.side() == Side.YOURS)) {
            deeds.add(TRY_STEP);
        }
        // While two things would tell more, watching can wait, and the row stays short.
        if (watch && !deeds.contains(WATCH) && deeds.size() < MANY) {
            deeds.add(WATCH);
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
        deeds.remove(WATCH);
        return List.copyOf(deeds);
    }

    /** What fails on the person's own side is not mended by waiting. */
    private static boolean timeHelps(Verdict verdict) {
        return switch (verdict.side()) {
            case THEIRS, BETWEEN, UNKNOWN -> true;
            case YOURS, NOBODY -> false;
        };
    }

    private static boolean outsideHelps(Verdict verdict) {
        return switch (verdict.side()) {
            case THEIRS, BETWEEN, UNKNOWN -> true;
            case YOURS, NOBODY -> verdict.confidence() == Confidence.UNSURE;
        };
    }
}
