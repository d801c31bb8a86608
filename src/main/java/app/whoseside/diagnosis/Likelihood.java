package app.whoseside.diagnosis;

import app.whoseside.diagnosis.Surroundings.Reach;
import app.whoseside.knowledge.Cause;
import app.whoseside.knowledge.Chances;
import app.whoseside.knowledge.Group;
import app.whoseside.knowledge.Healthy;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Part;
import app.whoseside.model.Party;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How well a cause foretells what was observed. */
final class Likelihood {
    /** A person tells what a browser shows now; a page that opens for this program seldom fails there by accident. */
    private static final double TOLD_WORKS = 0.97;

    private final Healthy healthy;
    private final Surroundings around;
    private final Proof proof;

    Likelihood(Healthy healthy, Surroundings around, Proof proof) {
        this.healthy = healthy;
        this.around = around;
        this.proof = proof;
    }

    /** Returns the logarithm of the probability of all these observations if this cause is at work. */
    double log(Cause cause, List<Observation> observations) {
        Map<String, List<Observation>> kinds =
                observations.stream().filter(Likelihood::tells).collect(Collectors.groupingBy(this::kind, TreeMap::new, Collectors.toList()));
        double sum = 0;
        for (var entry : kinds.entrySet()) {
            double held = heldBack(entry.getKey());
            double usual = 1;
            double odd = 1;
            for (Observation seen : entry.getValue()) {
                usual *= of(cause, seen);
                odd *= healthy.whenHeldBack().of(seen.outcome());
            }
            sum += Math.log((1 - held) * usual + held * odd);
        }
        return sum;
    }

    /** Returns whether an observation says anything about causes: settings only tell how the path is built. */
    static boolean tells(Observation seen) {
        return seen.outcome().kind() != Outcome.Kind.NOTHING && Group.of(seen.target()).isPresent();
    }

    private double of(Cause cause, Observation seen) {
        Group group = Group.of(seen.target()).orElseThrow();
        Set<Part> parts = Crossing.of(seen.vantage(), seen.target(), around);
        if (proof.proves(seen)) {
            parts = Proof.speakers(parts);
        }
        boolean crossed = cause.part().filter(parts::contains).isPresent();
        if (seen.vantage().told()) {
            double works = crossed && cause.shows().containsKey(Group.SITE) ? cause.shows().get(Group.SITE).works() : toldElsewhere(cause);
            return seen.outcome() == Outcome.WORKS ? works : 1 - works;
        }
        return look(cause, group, crossed, seen).of(seen.outcome()) * author(cause, group, crossed, seen);
    }

    private static double toldElsewhere(Cause cause) {
        Chances elsewhere = cause.elsewhere().get(Group.SITE);
        return elsewhere == null ? TOLD_WORKS : elsewhere.works();
    }

    private Chances look(Cause cause, Group group, boolean crossed, Observation seen) {
        Chances shows = cause.shows().get(group);
        if (!crossed || shows == null) {
            return cause.elsewhere().getOrDefault(group, healthy.of(group));
        }
        boolean proxied = around.proxy() && seen.vantage() == Vantage.SYSTEM && (group == Group.SITE || group == Group.REFERENCE);
        if (!proxied || cause.part().map(Part::party).filter(party -> party == Party.PROXY).isPresent()) {
            return shows;
        }
        return beforeProxy(cause.part().orElseThrow()) ? shows.beforeProxy() : shows.throughProxy(around.address().safe());
    }

    private static boolean beforeProxy(Part part) {
        return switch (part) {
            case COMPUTER, LINK, ROUTER, SIGN_IN, LINE, VPN -> true;
            default -> false;
        };
    }

    private double author(Cause cause, Group group, boolean crossed, Observation seen) {
        if (group != Group.SITE || seen.outcome().works() || !seen.outcome().answered() || !seen.facts().containsKey(Fact.AUTHOR_ROLE)) {
            return 1;
        }
        String role = maintenance(seen) ? "maintenance" : seen.fact(Fact.AUTHOR_ROLE).orElse("unknown");
        String id = maintenance(seen) ? "maintenance" : seen.fact(Fact.AUTHOR).orElse("unknown");
        double usual = role.equals("unknown") ? 0.4 : 0.15;
        return crossed ? cause.author(id, role).orElse(usual) : usual;
    }

    static boolean maintenance(Observation seen) {
        return seen.outcome() == Outcome.UNAVAILABLE
                && (seen.facts().containsKey(Fact.RETRY_AFTER)
                        || seen.fact(Fact.REASON).filter(reason -> reason.contains("maintenance")).isPresent());
    }

    /** Observations of one kind can all be held back by one thing that has nothing to do with the trouble. */
    private String kind(Observation seen) {
        if (seen.vantage().outside()) {
            return "outside";
        }
        return switch (seen.target()) {
            case PORTAL -> "portals";
            case NAME_PUBLIC, NAME_PUBLIC_SAFE, REFERENCE_NAME_PUBLIC -> "public-names";
            default -> {
                if (seen.vantage() == Vantage.DIRECT || seen.vantage() == Vantage.OTHER_BOOK) {
                    yield around.proxy() ? "direct-beside-proxy" : "direct";
                }
                yield seen.target() == Target.REFERENCE ? "references" : seen.vantage().id() + "/" + seen.target().id();
            }
        };
    }

    private double heldBack(String kind) {
        boolean outOfTheWay = around.reach() != Reach.PUBLIC && (kind.equals("references") || kind.equals("portals") || kind.equals("public-names"));
        return outOfTheWay ? 0.5 : healthy.heldBack(kind);
    }
}
