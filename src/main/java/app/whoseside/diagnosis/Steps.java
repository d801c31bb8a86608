package app.whoseside.diagnosis;

import app.whoseside.knowledge.Cause;
import app.whoseside.knowledge.Knowledge;
import app.whoseside.knowledge.Step;
import app.whoseside.model.Confidence;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Part;
import app.whoseside.model.Party;
import app.whoseside.model.Side;
import app.whoseside.model.StepOffer;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which steps are worth asking of the person, and in which order: the most expected information for each minute, one step ahead
 * (Heckerman, Breese and Rommelse, CACM 38(3), 1995).
 */
final class Steps {
    /** A step that tells less than this is not worth anybody's time. */
    private static final double WORTH_ASKING = 0.015;
    /** What a step that may end the trouble is worth beside what it tells, in bits for each minute and unit of probability. */
    private static final double MENDING = 1;

    private final Knowledge knowledge;
    private final Surroundings around;
    private final Likelihood likelihood;
    private final List<Observation> observations;
    private final Posterior posterior;

    Steps(Knowledge knowledge, Surroundings around, Likelihood likelihood, List<Observation> observations, Posterior posterior) {
        this.knowledge = knowledge;
        this.around = around;
        this.likelihood = likelihood;
        this.observations = observations;
        this.posterior = posterior;
    }

    List<StepOffer> offers(Confidence confidence, Side side) {
        List<StepOffer> offers = new ArrayList<>();
        for (Step step : knowledge.steps()) {
            if (side == Side.NOBODY || !possible(step) || confidence.compareTo(step.least()) > 0 || done(step)) {
                continue;
            }
            double tells = confidence == Confidence.SURE ? 0 : step.vantage().filter(this::skipsSomething).map(this::information).orElse(0.0);
            double mends = posterior.sum(cause -> step.mends().contains(cause.id()));
            double worth = (tells + (mends >= 0.5 ? MENDING * mends * step.chance() : 0)) / step.cost();
            if (worth >= WORTH_ASKING) {
                offers.add(new StepOffer(step.id(), Math.round(worth * 1000) / 1000.0));
            }
        }
        offers.sort(Comparator.comparingDouble(StepOffer::worth).reversed().thenComparing(StepOffer::id));
        return offers;
    }

    private boolean possible(Step step) {
        boolean everywhere = around.publicName() && around.reach() == Surroundings.Reach.PUBLIC;
        return around.has().containsAll(step.when()) && (!step.everywhere() || everywhere) && step.after().stream().allMatch(this::seen);
    }

    private boolean seen(Step.Seen before) {
        return observations.stream()
                .anyMatch(seen -> seen.is(before.vantage(), Target.SITE) && seen.outcome() == (before.works() ? Outcome.WORKS : Outcome.FAILS));
    }

    private boolean done(Step step) {
        return step.vantage()
                .filter(place -> observations.stream().anyMatch(seen -> seen.vantage() == place))
                .isPresent();
    }

    /**
     * Asking once more along the same way tells nothing that is not known, unless it is the browser that is in doubt; and an inside site
     * is not to be seen from elsewhere.
     */
    private boolean skipsSomething(Vantage vantage) {
        boolean away = vantage == Vantage.MOBILE_DATA || vantage == Vantage.OTHER_NETWORK;
        if (away && around.reach() != Surroundings.Reach.PUBLIC) {
            return false;
        }
        Set<Part> skipped = EnumSet.copyOf(Crossing.of(Vantage.SYSTEM, Target.SITE, around));
        skipped.removeAll(Crossing.of(vantage, Target.SITE, around));
        return !skipped.isEmpty() || around.has().contains(Cause.Condition.BROWSER_FAILS);
    }

    /** Returns by how many bits the answer from there is expected to narrow down the side. */
    private double information(Vantage vantage) {
        double now = entropy(posterior);
        double works = posterior.shares().stream()
                .mapToDouble(share -> share.probability() * chance(share.cause(), vantage, Outcome.WORKS))
                .sum();
        return now - works * entropy(after(vantage, Outcome.WORKS)) - (1 - works) * entropy(after(vantage, Outcome.FAILS));
    }

    private double chance(Cause cause, Vantage vantage, Outcome outcome) {
        return Math.exp(likelihood.log(cause, List.of(answer(vantage, outcome))));
    }

    private Posterior after(Vantage vantage, Outcome outcome) {
        List<Observation> more = new ArrayList<>(observations);
        more.add(answer(vantage, outcome));
        return Posterior.of(knowledge, around, likelihood, more);
    }

    private static Observation answer(Vantage vantage, Outcome outcome) {
        return new Observation(vantage, Target.SITE, "", outcome, Map.of(), Instant.EPOCH, Duration.ZERO);
    }

    private static double entropy(Posterior posterior) {
        double sum = 0;
        for (Party party : Party.values()) {
            double share = posterior.of(party);
            sum -= share > 0 ? share * Math.log(share) / Math.log(2) : 0;
        }
        return sum;
    }
}
