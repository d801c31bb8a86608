package app.whoseside.report;

import app.whoseside.model.Outcome;
import app.whoseside.model.Watched;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks of a watch that found the same, one after the other.
 *
 * @param outcomes what came back, each once, in the order of time
 */
record Stretch(Watched.State state, Instant from, Instant to, int looks, Set<Outcome> outcomes) {

    static List<Stretch> of(List<Watched.Look> looks) {
        List<Stretch> stretches = new ArrayList<>();
        for (Watched.Look look : looks) {
            boolean same = !stretches.isEmpty() && stretches.getLast().state == look.state();
            Stretch next = new Stretch(look.state(), look.at(), look.at(), 1, Set.of(look.outcome()));
            if (same) {
                stretches.add(stretches.removeLast().and(next));
            } else {
                stretches.add(next);
            }
        }
        return stretches;
    }

    private Stretch and(Stretch next) {
        Set<Outcome> all = new LinkedHashSet<>(outcomes);
        all.addAll(next.outcomes);
        // a clock that was set back in between does not turn the stretch around
        Instant end = next.to.isBefore(to) ? to : next.to;
        return new Stretch(state, from, end, looks + next.looks, all);
    }

    Duration length() {
        return Duration.between(from, to);
    }
}
