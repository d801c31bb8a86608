package app.whoseside.knowledge;

import app.whoseside.model.Outcome;
import java.util.EnumMap;
import java.util.Map;

/** How likely each outcome is. Outcomes that are not listed share a small rest, so that nothing is ever impossible. */
public final class Chances {
    /** Surprises are kept possible: with this share, an answer is one that nobody listed. */
    private static final double REST = 0.02;

    private final Map<Outcome, Double> listed;
    private final double unlisted;

    private Chances(Map<Outcome, Double> listed, double unlisted) {
        this.listed = listed;
        this.unlisted = unlisted;
    }

    /** Returns chances in proportion to the weights, which must be positive. */
    public static Chances of(Map<Outcome, Double> weights) {
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        if (weights.isEmpty() || !(sum > 0) || weights.values().stream().anyMatch(weight -> weight <= 0)) {
            throw new IllegalArgumentException("weights must be positive numbers");
        }
        int others = Outcome.values().length - weights.size();
        Map<Outcome, Double> shares = new EnumMap<>(Outcome.class);
        weights.forEach((outcome, weight) -> shares.put(outcome, (1 - REST) * weight / sum));
        return new Chances(shares, REST / others);
    }

    /** Returns the probability of this outcome, above 0 and below 1. */
    public double of(Outcome outcome) {
        return listed.getOrDefault(outcome, unlisted);
    }

    /** Returns the probability that it works. */
    public double works() {
        return of(Outcome.WORKS);
    }

    /** Returns what is seen when, with this share (0 to 1), the other look holds in place of this one. */
    public Chances mixedWith(Chances other, double share) {
        Map<Outcome, Double> seen = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            seen.put(outcome, (1 - share) * of(outcome) + share * other.of(outcome));
        }
        return new Chances(seen, 0);
    }

    /**
     * Returns what is seen through a proxy: it meets the trouble in the person's stead and reports it in its own way.
     *
     * @param tunnel whether the proxy was asked for a tunnel (https) and can only refuse it
     */
    public Chances throughProxy(boolean tunnel) {
        Map<Outcome, Double> seen = new EnumMap<>(Outcome.class);
        listed.forEach((outcome, share) -> {
            if (!metByProxy(outcome)) {
                seen.merge(outcome, share, Double::sum);
                return;
            }
            seen.merge(Outcome.PROXY_ERROR, share * (tunnel ? 0.75 : 0.05), Double::sum);
            seen.merge(Outcome.BAD_GATEWAY, share * (tunnel ? 0.03 : 0.25), Double::sum);
            seen.merge(Outcome.UNAVAILABLE, share * (tunnel ? 0.03 : 0.35), Double::sum);
            seen.merge(Outcome.GATEWAY_TIMEOUT, share * (tunnel ? 0.03 : 0.2), Double::sum);
            seen.merge(Outcome.NO_ANSWER, share * 0.08, Double::sum);
            seen.merge(Outcome.BROKEN_ANSWER, share * 0.04, Double::sum);
            seen.merge(Outcome.RESET, share * 0.03, Double::sum);
        });
        return of(seen);
    }

    /** Returns what is seen when the way to a proxy is broken: most often the proxy seems dead. */
    public Chances beforeProxy() {
        Map<Outcome, Double> seen = new EnumMap<>(Outcome.class);
        listed.forEach((outcome, share) -> seen.merge(outcome, share * 0.3, Double::sum));
        seen.merge(Outcome.PROXY_DEAD, 0.7, Double::sum);
        return of(seen);
    }

    private static boolean metByProxy(Outcome outcome) {
        return switch (outcome) {
            case NAME_MISSING, NAME_FAILED, NAME_SILENT, NAME_DIFFERS, REFUSED, SILENT, RESET, UNREACHABLE -> true;
            default -> false;
        };
    }
}
