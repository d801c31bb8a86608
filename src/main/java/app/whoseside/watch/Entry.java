package app.whoseside.watch;

import app.whoseside.model.Outcome;
import java.time.Duration;
import java.util.Optional;

/** One thing that a timeline remembers. */
public sealed interface Entry {

    Moment at();

    /**
     * The page was asked for.
     *
     * @param at when the request began
     * @param asked how long the site wishes to be left alone (Retry-After)
     * @param whole whether this is what a whole examination found, in place of a single request
     */
    record Look(Moment at, State state, Outcome outcome, Optional<Duration> asked, boolean whole) implements Entry {}

    /** Something happened here, not there: what lies before and after is not one stretch of time. */
    record Gap(Moment at, Why why) implements Entry {}

    /** How the page did. */
    enum State {
        UP,
        /** Opened, but later than a person likes to wait. */
        SLOW,
        DOWN,
        /** The look says nothing about the site. */
        UNKNOWN;

        public boolean opened() {
            return this == UP || this == SLOW;
        }
    }

    /** What happened here. */
    enum Why {
        NO_NETWORK,
        LOW_BATTERY,
        /** A pause is over. */
        GOES_ON,
        OTHER_NETWORK,
        /** The computer slept, or its clock was set forward: from here the two look alike. */
        SLEPT,
        CLOCK_SET_BACK,
        /** The program was ended and started again. */
        RESTARTED;

        /** Returns whether nobody could look meanwhile, so that a stretch of time is not known. */
        public boolean unseen() {
            return this == NO_NETWORK || this == LOW_BATTERY || this == SLEPT || this == RESTARTED;
        }
    }
}
