package app.whoseside.ui;

import app.whoseside.examination.Snapshot;
import app.whoseside.model.StepOffer;
import app.whoseside.model.Verdict;
import java.util.Set;

/** Where the person is. Each way on is a pure function. */
sealed interface Flow {
    record Asking() implements Flow {}

    record Checking() implements Flow {}

    record Answer() implements Flow {}

    record Details() implements Flow {}

    /** @param done whether the person has done it and is asked what came of it */
    record Step(String id, boolean done) implements Flow {}

    /** Asks whether other computers may try the site. */
    record Outside() implements Flow {}

    /** The page turns by itself only from Checking, and only to the answer. */
    default Flow on(Snapshot snapshot) {
        return this instanceof Checking && ready(snapshot) ? new Answer() : this;
    }

    /** Returns the best step that was not passed over yet, or the answer. */
    static Flow nextStep(Verdict verdict, Set<String> passed) {
        return verdict.steps().stream()
                .map(StepOffer::id)
                .filter(id -> !passed.contains(id))
                .findFirst()
                .<Flow>map(id -> new Step(id, false))
                .orElseGet(Answer::new);
    }

    static boolean ready(Snapshot snapshot) {
        return snapshot.settled() || snapshot.finished();
    }

    /** Whether a snapshot says another thing than the one shown, and not only more of the same. */
    static boolean differs(Snapshot shown, Snapshot now) {
        return shown.verdict().side() != now.verdict().side() || !shown.verdict().cause().equals(now.verdict().cause());
    }

    default Screen screen() {
        return switch (this) {
            case Asking() -> Screen.ADDRESS;
            case Checking() -> Screen.CHECKING;
            case Answer() -> Screen.VERDICT;
            case Details() -> Screen.DETAILS;
            case Step step -> Screen.STEP;
            case Outside() -> Screen.OUTSIDE;
        };
    }
}
