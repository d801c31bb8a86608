package app.whoseside.examination;

import app.whoseside.diagnosis.Diagnosis;
import app.whoseside.model.Address;
import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks nobody: puts outcomes beside the observations and concludes, over the place that was examined. A newer outcome of the same place takes the older one's. */
public record Reconsider(Diagnosis diagnosis, InstantSource clock) implements Reconsidering {

    @Override
    public Examined with(Examined first, Map<Vantage, Boolean> outcomes) {
        List<Observation> all = new ArrayList<>(first.observations());
        all.removeIf(seen -> seen.vantage().told() && seen.target() == Target.SITE && outcomes.containsKey(seen.vantage()));
        outcomes.forEach((place, opens) -> all.add(outcome(first.address(), place, opens)));
        Address examined = Hops.examined(first.address(), first.observations());
        return new Examined(
                first.address(), diagnosis.conclude(examined, all, true), all, first.environment(), first.unasked(), first.started(),
                first.firstVerdict(), first.took());
    }

    private Observation outcome(Address address, Vantage place, boolean opens) {
        return new Observation(
                place, Target.SITE, address.url(), opens ? Outcome.WORKS : Outcome.FAILS, Map.of(Fact.SOURCE, "told"), clock.instant(), Duration.ZERO);
    }
}
