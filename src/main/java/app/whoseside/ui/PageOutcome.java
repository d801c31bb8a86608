package app.whoseside.ui;

import app.whoseside.examination.Snapshot;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.util.Optional;

/** What a snapshot says of the page itself, on the way that the system takes. */
final class PageOutcome {
    private PageOutcome() {}

    /** Returns how the page did; empty where that could not be seen. */
    static Optional<Outcome> of(Snapshot snapshot) {
        return snapshot.observations().stream()
                .filter(seen -> seen.is(Vantage.SYSTEM, Target.SITE))
                .map(Observation::outcome)
                .filter(outcome -> outcome.works() || outcome.bad())
                .findFirst();
    }
}
