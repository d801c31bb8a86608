package app.whoseside.watch;

import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Side;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.watch.Entry.Look;
import app.whoseside.watch.Entry.State;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;

/** Turns an answer into an entry of the timeline. */
final class Seen {
    /** As in the verdict "works slowly". */
    private static final Duration SLOW = Duration.ofSeconds(5);

    private Seen() {}

    static Look look(Moment at, Observation page) {
        return new Look(at, state(page), page.outcome(), asked(page, at), false);
    }

    /** What the examination concluded counts, not its first request alone: an error page may be the network's own. */
    static Look whole(Moment at, Examined examined) {
        Optional<Observation> page = examined.observations().stream()
                .filter(seen -> seen.is(Vantage.SYSTEM, Target.SITE) && seen.outcome().kind() != Outcome.Kind.NOTHING)
                .max(Comparator.comparing(Observation::start));
        boolean fine = examined.verdict().side() == Side.NOBODY;
        State state = fine ? page.map(Seen::state).filter(State::opened).orElse(State.UP) : page.map(Seen::state).orElse(State.UNKNOWN);
        return new Look(at, state, page.map(Observation::outcome).orElse(Outcome.UNKNOWN), page.flatMap(seen -> asked(seen, at)), true);
    }

    private static State state(Observation page) {
        return switch (page.outcome()) {
            case WORKS -> page.duration().compareTo(SLOW) > 0 ? State.SLOW : State.UP;
            // a page for humans, or of the network that this computer is in: neither tells how the site does
            case UNKNOWN, BOT_CHECK, SIGN_IN -> State.UNKNOWN;
            default -> State.DOWN;
        };
    }

    private static Optional<Duration> asked(Observation page, Moment at) {
        return page.fact(Fact.RETRY_AFTER).flatMap(text -> RetryAfter.read(text, at.wall()));
    }
}
