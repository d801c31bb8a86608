package app.whoseside.diagnosis;

import app.whoseside.knowledge.Cause;
import app.whoseside.knowledge.Knowledge;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Side;
import app.whoseside.model.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which observations carry a verdict, and how many of them are independent of one another. */
final class Support {
    /** An observation speaks for a cause when it is at least this much likelier than under a cause of another side. */
    private static final double SPEAKS = 3;

    private final Knowledge knowledge;
    private final Surroundings around;
    private final Likelihood likelihood;
    private final List<Observation> observations;

    Support(Knowledge knowledge, Surroundings around, Likelihood likelihood, List<Observation> observations) {
        this.knowledge = knowledge;
        this.around = around;
        this.likelihood = likelihood;
        this.observations = observations;
    }

    /** Returns whether no answer about the site itself is still awaited, and the way that a browser takes from here is known. */
    boolean settled() {
        return observations.stream().noneMatch(seen -> (seen.provisional() && seen.target() == Target.SITE)
                || (seen.target() == Target.PROXY_SETTING && seen.says(Fact.REASON, "rule-not-run")));
    }

    /** Returns how many independent questions speak for this cause; several asked of one place about one thing count once. */
    int independent(Cause cause) {
        Map<String, List<Observation>> sources = observations.stream()
                .filter(Likelihood::tells)
                .collect(Collectors.groupingBy(Support::source, TreeMap::new, Collectors.toList()));
        return (int) sources.values().stream().filter(group -> speaksFor(cause, group)).count();
    }

    private boolean speaksFor(Cause cause, List<Observation> group) {
        double own = likelihood.log(cause, group);
        return around.possible(knowledge.causes()).stream()
                .filter(other -> other.party().side() != cause.party().side())
                .anyMatch(other -> own - likelihood.log(other, group) > Math.log(SPEAKS));
    }

    /** Returns the observations without which this side would be less probable, the weightiest first; at most as many as asked. */
    List<Observation> moved(Side side, int most) {
        if (side == Side.UNKNOWN) {
            return List.of();
        }
        double all = odds(side, observations);
        record Weighed(Observation seen, double weight) {}
        return observations.stream()
                .filter(Likelihood::tells)
                .map(seen -> new Weighed(seen, all - odds(side, without(seen))))
                .filter(weighed -> weighed.weight() > 0.05)
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .limit(most)
                .map(Weighed::seen)
                .toList();
    }

    private List<Observation> without(Observation seen) {
        return observations.stream().filter(other -> other != seen).toList();
    }

    private double odds(Side side, List<Observation> some) {
        double share = Posterior.of(knowledge, around, likelihood, some).of(side);
        double bounded = Math.min(Math.max(share, 1e-12), 1 - 1e-12);
        return Math.log(bounded / (1 - bounded));
    }

    private static String source(Observation seen) {
        if (seen.vantage().outside()) {
            return "outside";
        }
        return switch (seen.target()) {
            case SITE, SITE_START, SITE_AGAIN, SITE_CONNECTION, SITE_IDENTITY, PROXY -> "site from " + seen.vantage();
            case NAME_PUBLIC, NAME_PUBLIC_SAFE -> "public directories";
            default -> seen.vantage() + " " + (seen.target() == Target.REFERENCE_NAME ? Target.NAME : seen.target());
        };
    }
}
