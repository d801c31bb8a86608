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

    /** @param watch whether the page of the watch led here, and is where the way back leads */
    record Details(boolean watch) implements Flow {
        Details() {
            this(false);
        }
    }

    /**
     * The summary, and all that was left out of it, opened from that page.
     *
     * @param letter whether a letter is shown first, where there is one
     */
    record Summary(Flow from, boolean letter) implements Flow {
        Summary(Flow from) {
            this(from, false);
        }
    }

    record Step(String id, Stage stage) implements Flow {}

    /** Asks whether other computers may try the site. */
    record Outside() implements Flow {}

    /** The page is being watched, or was. */
    record Watching() implements Flow {}

    /** An earlier run left something off. */
    record CutOff() implements Flow {}

    /** The window is to be closed while something is off. */
    record Closing(Flow from) implements Flow {}

    /** How far a step is. */
    enum Stage {
        OFFERED,
        /** Asks whether a form was being sent, before anything is loaded again. */
        FORM,
        /** It was: a mail or an order is looked for first. */
        LOOK_FIRST,
        /** Time passes before the page is asked for again. */
        WAITING,
        /** It looks like an employer's, and is not touched without saying so. */
        COMPANY,
        /** The program is at it. */
        BUSY,
        /** The program could not, and the person can. */
        BY_HAND,
        /** The program has opened the place where the person does it. */
        SHOWN,
        /** The person has done it, and is asked what came of it. */
        DONE
    }

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
                .<Flow>map(id -> new Step(id, Stage.OFFERED))
                .orElseGet(Answer::new);
    }

    static boolean ready(Snapshot snapshot) {
        return snapshot.settled() || snapshot.finished();
    }

    /** Whether a snapshot says another thing than the one shown, and not only more of the same. */
    static boolean differs(Snapshot shown, Snapshot now) {
        return shown.verdict().side() != now.verdict().side() || !shown.verdict().cause().equals(now.verdict().cause());
    }

    /** Whether the page shows the watch, or what led there from it. */
    default boolean ofWatch() {
        return switch (this) {
            case Watching() -> true;
            case Details(boolean watch) -> watch;
            case Summary(Flow from, boolean letter) -> from.ofWatch();
            default -> false;
        };
    }

    /** Whether the page is about the address under examination, and so stands under its name and picture. */
    default boolean about() {
        return switch (this) {
            case Asking(), CutOff() -> false;
            case Closing closing -> false;
            default -> true;
        };
    }

    default Screen screen() {
        return switch (this) {
            case Asking() -> Screen.ADDRESS;
            case Checking() -> Screen.CHECKING;
            case Answer() -> Screen.VERDICT;
            case Details details -> Screen.DETAILS;
            case Summary summary -> Screen.SUMMARY;
            case Step step -> Screen.STEP;
            case Outside() -> Screen.OUTSIDE;
            case Watching() -> Screen.WATCHING;
            case CutOff() -> Screen.RESTORE;
            case Closing closing -> Screen.RESTORE;
        };
    }
}
