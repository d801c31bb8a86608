package app.whoseside.diagnosis;

import app.whoseside.knowledge.Cause;
import app.whoseside.knowledge.Finding;
import app.whoseside.knowledge.Knowledge;
import app.whoseside.model.Address;
import app.whoseside.model.Confidence;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Place;
import app.whoseside.model.RankedCause;
import app.whoseside.model.Reason;
import app.whoseside.model.Side;
import app.whoseside.model.StepOffer;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.model.Verdict;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** From observations to a verdict. Pure: the same observations in any order give the same verdict. */
public final class Diagnosis {
    /** The side must be this probable to be named at all, and to be named without "probably". */
    private static final double LIKELY = 0.80;
    private static final double SURE = 0.97;
    /** Within its side, the cause that is named must carry at least this share. */
    private static final double NAMED = 0.25;
    private static final double DOUBTFUL = 0.05;
    private static final double SHOWN = 0.002;
    /** A page that takes longer works slowly. */
    private static final Duration SLOW = Duration.ofSeconds(5);

    private final Knowledge knowledge;

    public Diagnosis(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Returns what follows from the observations.
     *
     * @param settled false while checks still run: then the picture shows what is cleared, and doubts nobody yet, and what moved the
     *     verdict is not worked out
     */
    public Verdict conclude(Address address, List<Observation> unordered, boolean settled) {
        List<Observation> observations = oneClock(unordered.stream().sorted(Diagnosis::inOrder).toList());
        Surroundings around = Surroundings.of(address, observations);
        Proof proof = new Proof(observations);
        Likelihood likelihood = new Likelihood(knowledge.healthy(), around, proof, here(observations));
        Posterior posterior = Posterior.of(knowledge, around, likelihood, observations);
        Set<Finding> found = Findings.of(around, proof, observations);
        Support support = new Support(knowledge, around, likelihood, observations);

        Optional<Cause> named = named(posterior, found);
        Confidence weighed = named.map(cause -> confidence(cause, posterior, found, support)).orElse(Confidence.UNSURE);
        Confidence confidence = weighed == Confidence.SURE && hangsOnOneProbe(address, observations) ? Confidence.LIKELY : weighed;
        Optional<Cause> cause = confidence == Confidence.UNSURE ? Optional.empty() : named;
        Side side = cause.map(which -> which.party().side()).orElse(Side.UNKNOWN);
        Party party = cause.map(Cause::party).orElse(Party.UNKNOWN);

        List<StepOffer> steps = new Steps(knowledge, around, likelihood, observations, posterior).offers(confidence, side);
        List<Place> soFar = Picture.soFar(around, proof, observations);
        List<Place> places = settled ? Picture.concluded(soFar, party, confidence, posterior) : soFar;
        Seen seen = new Seen(observations);
        Map<String, Object> values = Values.of(address, seen, side == Side.NOBODY);
        boolean closed = cause.isEmpty() && closedNetwork(around, found);
        String id = cause.map(which -> slow(which, seen) ? "works-slowly" : which.id()).orElse(closed ? "closed-network" : "cannot-tell");
        List<Reason> why = cause.map(which -> Reasons.of(which, found, confidence))
                .orElseGet(() -> closed ? closedReasons() : doubts(places, steps, found));
        return new Verdict(
                side, party, id, confidence, ranked(posterior), renamed(why, cause, id), settled ? support.moved(side, 6) : List.of(),
                now(id, cause, !steps.isEmpty()), steps, places, values);
    }

    /** One measurement probe alone may be mistaken, or lie: without a second one it only makes likely. */
    private boolean hangsOnOneProbe(Address address, List<Observation> observations) {
        List<Observation> probes = observations.stream().filter(seen -> seen.vantage().outside() && Likelihood.tells(seen)).toList();
        return probes.size() == 1
                && conclude(address, observations.stream().filter(seen -> seen != probes.getFirst()).toList(), false).confidence() != Confidence.SURE;
    }

    private static Optional<Outcome> here(List<Observation> observations) {
        return observations.stream().filter(seen -> seen.is(Vantage.SYSTEM, Target.SITE)).map(Observation::outcome).findFirst();
    }

    /** This computer has one clock, however many others it was compared with: the one in the middle speaks for all. */
    private static List<Observation> oneClock(List<Observation> observations) {
        List<Observation> clocks = observations.stream()
                .filter(seen -> seen.target() == Target.CLOCK && seen.outcome() != Outcome.UNKNOWN)
                .sorted(Comparator.comparing(Observation::outcome))
                .toList();
        return observations.stream()
                .filter(seen -> seen.target() != Target.CLOCK || (!clocks.isEmpty() && seen == clocks.get(clocks.size() / 2)))
                .toList();
    }

    private static Optional<Cause> named(Posterior posterior, Set<Finding> found) {
        Side side = posterior.topSide();
        double most = posterior.of(side);
        Party party = posterior.shares().getFirst().cause().party();
        boolean clearParty = posterior.of(party) >= SURE;
        boolean clearSide = most >= SURE;
        // Where the side or the party is beyond doubt, another of its causes may be the one that can be shown.
        return posterior.shares().stream()
                .filter(share -> share.cause().party().side() == side)
                .filter(share -> share.probability() >= NAMED * most
                        || (clearSide && share.probability() >= DOUBTFUL)
                        || (clearParty && share.cause().party() == party && share.probability() >= SHOWN))
                .map(Posterior.Share::cause)
                .filter(cause -> Reasons.borneOut(cause, found))
                .findFirst();
    }

    private static Confidence confidence(Cause cause, Posterior posterior, Set<Finding> found, Support support) {
        double side = posterior.of(cause.party().side());
        if (side < LIKELY) {
            return Confidence.UNSURE;
        }
        boolean sure = side >= SURE
                && posterior.of(cause.party()) >= 0.9
                && !cause.neverSure()
                && Reasons.complete(cause, found)
                && support.settled()
                && support.independent(cause) >= 2;
        return sure ? Confidence.SURE : Confidence.LIKELY;
    }

    /** Companies close their networks on purpose: silence of the whole internet then says nothing about the line. */
    private static boolean closedNetwork(Surroundings around, Set<Finding> found) {
        return found.contains(Finding.REFERENCES_FAIL)
                && !found.contains(Finding.PORTAL_SEEN)
                && found.contains(Finding.SITE_FAILS)
                && !found.contains(Finding.DIRECT_OPENS_OTHERS)
                && (around.proxy() || found.contains(Finding.NOT_PUBLIC));
    }

    private static List<Reason> closedReasons() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new Reason("cause.closed-network.why." + i, i < 3 ? Reason.Tone.FAILS : Reason.Tone.OPEN))
                .toList();
    }

    private static List<Reason> doubts(List<Place> places, List<StepOffer> steps, Set<Finding> found) {
        return Reasons.cannotTell(
                places.stream().anyMatch(place -> place.state() == Place.State.WORKS),
                places.stream().anyMatch(place -> place.state() == Place.State.IN_QUESTION),
                !steps.isEmpty(),
                found);
    }

    private static boolean slow(Cause cause, Seen seen) {
        return cause.id().equals("works")
                && seen.at(Vantage.SYSTEM, Target.SITE).each(page -> page.duration().compareTo(SLOW) > 0);
    }

    private static List<Reason> renamed(List<Reason> why, Optional<Cause> cause, String id) {
        return cause.filter(which -> !which.id().equals(id))
                .map(which -> why.stream()
                        .map(reason -> new Reason(reason.key().replace("." + which.id() + ".", "." + id + "."), reason.tone()))
                        .toList())
                .orElse(why);
    }

    private static List<String> now(String id, Optional<Cause> cause, boolean steps) {
        int count = cause.map(Cause::now).orElse(id.equals("closed-network") ? 3 : steps ? 1 : 0);
        return IntStream.rangeClosed(1, count).mapToObj(i -> "cause." + id + ".now." + i).toList();
    }

    private static List<RankedCause> ranked(Posterior posterior) {
        return posterior.shares().stream()
                .filter(share -> share.probability() >= 0.005)
                .limit(10)
                .map(share -> new RankedCause(share.cause().id(), share.cause().party(), Math.round(share.probability() * 10_000) / 10_000.0))
                .toList();
    }

    private static int inOrder(Observation a, Observation b) {
        return Comparator.comparing(Observation::vantage)
                .thenComparing(Observation::target)
                .thenComparing(Observation::asked)
                .thenComparing(Observation::start)
                .thenComparing(seen -> seen.outcome() == Outcome.UNKNOWN ? "" : seen.outcome().id())
                .compare(a, b);
    }
}
