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
import app.whoseside.model.PublicNames;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How well a cause foretells what was observed. */
final class Likelihood {
    /** A person tells what a browser shows now; a page that opens for this program seldom fails there by accident. */
    private static final double TOLD_WORKS = 0.97;
    /** What a closed network keeps from everybody in it. */
    private static final Set<String> CLOSED_TOGETHER = Set.of("references", "portals", "public-names", "reference-names");

    private static final double AGAIN = 0.7;
    private static final double REFUSAL_FROM_AFAR = 0.02;
    private static final double NEARER_THAN_KNOWN = 0.15;
    /** One in the same country may even be a customer of the same provider. */
    private static final double SAME_PROVIDER = 0.2;
    /** A provider's network has many ways and rules: a customer elsewhere in it may be spared what this one meets. */
    private static final double OTHER_CUSTOMER = 0.45;
    /** What is wrong for everybody looks alike from most places. */
    private static final double SAME_EVERYWHERE = 0.7;

    private static final double NEGLIGIBLE = 0.01;

    private final Healthy healthy;
    private final Surroundings around;
    private final Proof proof;
    /** What this computer itself got from the site. */
    private final Optional<Outcome> here;

    Likelihood(Healthy healthy, Surroundings around, Proof proof, Optional<Outcome> here) {
        this.healthy = healthy;
        this.around = around;
        this.proof = proof;
        this.here = here;
    }

    /** Returns the logarithm of the probability of all these observations if this cause is at work. */
    double log(Cause cause, List<Observation> observations) {
        Map<String, List<Observation>> kinds =
                observations.stream().filter(Likelihood::tells).collect(Collectors.groupingBy(this::kind, TreeMap::new, Collectors.toList()));
        double sum = 0;
        double open = 1;
        double closed = 1;
        for (var entry : kinds.entrySet()) {
            // What opens for one of them is not held back for all.
            boolean someOpen = entry.getValue().stream().anyMatch(seen -> seen.outcome().works());
            double held = someOpen ? 0 : healthy.heldBack(entry.getKey());
            double odd = whenHeldBack(entry.getValue());
            double usual = (1 - held) * entry.getValue().stream().mapToDouble(seen -> of(cause, seen)).reduce(1, (a, b) -> a * b) + held * odd;
            if (CLOSED_TOGETHER.contains(entry.getKey())) {
                open *= usual;
                closed *= odd;
            } else {
                sum += Math.log(usual);
            }
        }
        boolean anyOpens = Stream.of("references", "portals")
                .flatMap(kind -> kinds.getOrDefault(kind, List.of()).stream())
                .anyMatch(seen -> seen.outcome().works());
        double company = anyOpens ? 0 : around.reach() == Reach.PUBLIC ? healthy.heldBack("everything") : 0.5;
        return sum + Math.log((1 - company) * open + company * closed);
    }

    /** What is held back together fails in the same way: only what is new in each answer counts in full. */
    private double whenHeldBack(List<Observation> observations) {
        Set<Outcome> met = EnumSet.noneOf(Outcome.class);
        double chance = 1;
        for (Observation seen : observations) {
            chance *= met.add(seen.outcome()) ? healthy.whenHeldBack().of(seen.outcome()) : AGAIN;
        }
        return chance;
    }

    /** Returns whether an observation says anything about causes: settings only tell how the path is built. */
    static boolean tells(Observation seen) {
        // That the page fails a second time is nothing new.
        boolean again = seen.target() == Target.SITE_AGAIN && seen.outcome().bad();
        return !again && seen.outcome().kind() != Outcome.Kind.NOTHING && Group.of(seen.target()).isPresent();
    }

    private double of(Cause cause, Observation seen) {
        Group group = Group.of(seen.target()).orElseThrow();
        Set<Part> parts = Crossing.of(seen.vantage(), seen.target(), around);
        boolean crossed = cause.part().filter(parts::contains).isPresent();
        if (seen.vantage().told()) {
            double works = crossed && cause.shows().containsKey(Group.SITE) ? cause.shows().get(Group.SITE).works() : toldElsewhere(cause);
            return seen.outcome() == Outcome.WORKS ? works : 1 - works;
        }
        if (crossed && seen.outcome().bad() && proof.proves(seen) && !Proof.speaks(cause.part().orElseThrow())) {
            // The site's own words came through, so the suspect let them pass: it would have to work just now, and the site be at fault by chance.
            double passed = cause.shows().containsKey(group) ? cause.shows().get(group).works() : 1;
            return passed * healthy.of(group).of(seen.outcome()) * author(cause, group, false, seen);
        }
        if (crossed && (refusedBefore(cause.party(), seen) || silentNeighbour(cause, seen))) {
            return REFUSAL_FROM_AFAR;
        }
        if (crossed && seen.vantage().outside() && here.filter(outcome -> outcome == seen.outcome() && outcome.bad()).isPresent()) {
            double own = cause.shows().containsKey(group) ? cause.shows().get(group).of(seen.outcome()) : 0;
            return own > NEGLIGIBLE ? SAME_EVERYWHERE + (1 - SAME_EVERYWHERE) * own : own;
        }
        return look(cause, group, crossed, seen).of(seen.outcome()) * author(cause, group, crossed, seen) * voucher(cause, seen);
    }

    /** A certificate that only this computer trusts is what inspecting software leaves behind, or an inside site. */
    private static double voucher(Cause cause, Observation seen) {
        if (seen.target() != Target.SITE || !seen.says(Fact.TRUST, "this-computer-only") || seen.vantage().outside()) {
            return 1;
        }
        return cause.part().filter(part -> part == Part.SECURITY_SOFTWARE).isPresent() ? 0.9 : 0.05;
    }

    private static double toldElsewhere(Cause cause) {
        Chances elsewhere = cause.elsewhere().get(Group.SITE);
        return elsewhere == null ? TOLD_WORKS : elsewhere.works();
    }

    private Chances look(Cause cause, Group group, boolean crossed, Observation seen) {
        Chances shows = cause.shows().get(group);
        if (!crossed || shows == null) {
            Group healthyGroup = group == Group.SITE && seen.vantage().outside() ? Group.SITE_FROM_OUTSIDE : group;
            Chances elsewhere = cause.elsewhere().getOrDefault(group, healthy.of(healthyGroup));
            boolean neighbour = shows != null && seen.vantage().outside() && cause.part().filter(Likelihood::regional).isPresent();
            double share = seen.vantage() == Vantage.OUTSIDE ? NEARER_THAN_KNOWN : SAME_PROVIDER;
            return neighbour ? elsewhere.mixedWith(shows, share) : elsewhere;
        }
        if (seen.vantage() == Vantage.OUTSIDE_OWN_NETWORK && group == Group.SITE && cause.party() == Party.PROVIDER) {
            return shows.mixedWith(healthy.of(Group.SITE_FROM_OUTSIDE), OTHER_CUSTOMER);
        }
        boolean proxied = around.proxy() && seen.vantage() == Vantage.SYSTEM && (group == Group.SITE || group == Group.REFERENCE);
        if (!proxied || cause.part().map(Part::party).filter(party -> party == Party.PROXY).isPresent()) {
            return shows;
        }
        return beforeProxy(cause.part().orElseThrow()) ? shows.beforeProxy() : shows.throughProxy(around.address().safe());
    }

    /** Trouble that neighbours share: a measurement probe whose nearness is not known may be one of them. */
    private static boolean regional(Part part) {
        return switch (part) {
            case ROUTE, RESOLVER_FOR_SITE, CDN_BRANCH, SITE_COUNTRY_RULE -> true;
            default -> false;
        };
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
        String id = seen.fact(Fact.AUTHOR).filter(author -> !author.equals("unknown") && !maintenance(seen)).orElse("");
        double usual = role.equals("unknown") ? 0.4 : 0.15;
        return crossed ? cause.author(id, role).orElse(usual) : usual;
    }

    /** A name server in this network that says nothing at all is not there itself; one whose way out is broken says so. */
    private boolean silentNeighbour(Cause cause, Observation seen) {
        return (seen.target() == Target.NAME || seen.target() == Target.REFERENCE_NAME)
                && seen.outcome() == Outcome.NAME_SILENT
                && cause.party() == Party.PROVIDER
                && cause.part().filter(part -> part == Part.RESOLVER).isPresent()
                && around.has().contains(Cause.Condition.RESOLVER_NEIGHBOUR)
                && !around.vpn();
    }

    /** That nobody listens (RFC 792, port unreachable) is said by the machine itself, this computer or the router, and by nobody behind it. */
    private boolean refusedBefore(Party party, Observation seen) {
        if ((seen.target() != Target.NAME && seen.target() != Target.REFERENCE_NAME) || !seen.says(Fact.REASON, "refused")) {
            return false;
        }
        return around.has().contains(Cause.Condition.RESOLVER_HERE)
                ? party != Party.DEVICE
                : around.has().contains(Cause.Condition.RESOLVER_LOCAL) && party == Party.PROVIDER;
    }

    static boolean maintenance(Observation seen) {
        return seen.outcome() == Outcome.UNAVAILABLE
                && seen.fact(Fact.REASON).filter(reason -> reason.contains("maintenance")).isPresent();
    }

    /** Observations of one kind can all be held back by one thing that has nothing to do with the trouble. */
    private String kind(Observation seen) {
        if (seen.vantage().outside()) {
            return "outside";
        }
        return switch (seen.target()) {
            case PORTAL -> "portals";
            case REFERENCE_NAME -> "reference-names";
            case NAME_PUBLIC, NAME_PUBLIC_SAFE, REFERENCE_NAME_PUBLIC -> "public-names";
            default -> {
                if (seen.vantage() == Vantage.DIRECT || seen.vantage() == Vantage.OTHER_BOOK) {
                    yield around.proxy() ? "direct-beside-proxy" : "direct";
                }
                yield seen.target() == Target.REFERENCE ? "references" : seen.vantage().id() + "/" + seen.target().id();
            }
        };
    }

}
