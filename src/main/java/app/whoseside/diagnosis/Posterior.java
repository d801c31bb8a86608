package app.whoseside.diagnosis;

import app.whoseside.knowledge.Cause;
import app.whoseside.knowledge.Knowledge;
import app.whoseside.model.Observation;
import app.whoseside.model.Party;
import app.whoseside.model.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** How probable each cause is after the observations, most probable first. */
record Posterior(List<Share> shares) {

    record Share(Cause cause, double probability) {}

    static Posterior of(Knowledge knowledge, Surroundings around, Likelihood likelihood, List<Observation> observations) {
        List<Cause> possible = around.possible(knowledge.causes());
        List<Double> logs = possible.stream()
                .map(cause -> Math.log(cause.base()) + likelihood.log(cause, observations))
                .toList();
        double highest = logs.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double sum = logs.stream().mapToDouble(log -> Math.exp(log - highest)).sum();
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < possible.size(); i++) {
            shares.add(new Share(possible.get(i), Math.exp(logs.get(i) - highest) / sum));
        }
        shares.sort(Comparator.comparingDouble(Share::probability).reversed().thenComparing(share -> share.cause().id()));
        return new Posterior(List.copyOf(shares));
    }

    double of(Side side) {
        return sum(cause -> cause.party().side() == side);
    }

    double of(Party party) {
        return sum(cause -> cause.party() == party);
    }

    double sum(Predicate<Cause> which) {
        return shares.stream().filter(share -> which.test(share.cause())).mapToDouble(Share::probability).sum();
    }

    Side topSide() {
        return List.of(Side.YOURS, Side.BETWEEN, Side.THEIRS, Side.NOBODY).stream()
                .max(Comparator.comparingDouble(this::of))
                .orElseThrow();
    }
}
