package app.whoseside.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a watch saw of the page after the examination that began it.
 *
 * @param since when the watch began
 * @param looks in the order of time
 * @param failed for at least so long it was seen failing, from first to last
 * @param end how far the watch is
 * @param whose of whom every examination within the watch was sure, in one network; else UNKNOWN
 */
public record Watched(Instant since, List<Look> looks, Duration failed, End end, Party whose) {

    public Watched {
        looks = List.copyOf(looks);
    }

    /** The page was asked for at that time, and did so. */
    public record Look(Instant at, State state, Outcome outcome) {}

    /** Returns when the page was asked for the last time. That something happened here, such as a sleep, is no look. */
    public Optional<Instant> asked() {
        return looks.reversed().stream().filter(look -> look.outcome() != Outcome.UNKNOWN).map(Look::at).findFirst();
    }

    /** Returns how the page did when that could be told for the last time; UNKNOWN where it could not once. */
    public State lastKnown() {
        return looks.reversed().stream().map(Look::state).filter(state -> state != State.UNKNOWN).findFirst().orElse(State.UNKNOWN);
    }

    /** Returns whether the very last look failed, and nothing happened here since that would leave it open how the page does. */
    public boolean downToTheEnd() {
        return !looks.isEmpty() && looks.getLast().state() == State.DOWN;
    }

    /** How the page did. */
    public enum State {
        UP,
        /** Opened, but later than a person likes to wait. */
        SLOW,
        DOWN,
        /** The look says nothing about the site, or there was no network here to look from. */
        UNKNOWN
    }

    /** How far a watch is. */
    public enum End {
        GOES_ON,
        BACK,
        /** A whole day has passed. */
        OVER,
        /** The person ended it. */
        STOPPED
    }
}
