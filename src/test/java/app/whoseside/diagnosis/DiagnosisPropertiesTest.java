package app.whoseside.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.knowledge.Group;
import app.whoseside.knowledge.Knowledge;
import app.whoseside.model.Confidence;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Part;
import app.whoseside.model.Party;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.model.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold whatever was observed. */
class DiagnosisPropertiesTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private final Diagnosis diagnosis = new Diagnosis(KNOWLEDGE);

    @ParameterizedTest
    @MethodSource("app.whoseside.diagnosis.Scenario#all")
    void theOrderOfObservationsDoesNotMatter(Scenario scenario) {
        Verdict expected = diagnosis.conclude(scenario.address(), scenario.observations(), true);
        Random random = new Random(7);
        for (int round = 0; round < 5; round++) {
            List<Observation> shuffled = new ArrayList<>(scenario.observations());
            Collections.shuffle(shuffled, random);
            assertEquals(expected, diagnosis.conclude(scenario.address(), shuffled, true));
        }
    }

    @ParameterizedTest
    @MethodSource("app.whoseside.diagnosis.Scenario#all")
    void oneObservationAloneIsNeverSure(Scenario scenario) {
        for (Observation only : scenario.observations()) {
            Verdict verdict = diagnosis.conclude(scenario.address(), List.of(only), true);
            assertTrue(verdict.confidence() != Confidence.SURE, () -> only + " alone made " + verdict.cause() + " sure");
        }
    }

    /** A hostile server controls what it answers, nothing more: without the other observations its answer never makes anything sure. */
    @ParameterizedTest
    @MethodSource("app.whoseside.diagnosis.Scenario#all")
    void severalAnswersOfTheSiteAreOneSource(Scenario scenario) {
        List<Observation> site = scenario.observations().stream()
                .filter(seen -> seen.vantage() == Vantage.SYSTEM && (seen.target() == Target.SITE || seen.target() == Target.SITE_START))
                .toList();
        assertTrue(diagnosis.conclude(scenario.address(), site, true).confidence() != Confidence.SURE);
    }

    /**
     * An answer that works, from a place whose way crosses everything a party owns on this path, makes the party less suspect beside any
     * party that the way skips.
     */
    @ParameterizedTest
    @MethodSource("app.whoseside.diagnosis.Scenario#all")
    void whatClearsAPartyNeverRaisesIt(Scenario scenario) {
        for (Vantage vantage : List.of(Vantage.OUTSIDE, Vantage.MOBILE_DATA, Vantage.OTHER_DEVICE, Vantage.DIRECT)) {
            List<Observation> more = new ArrayList<>(scenario.observations());
            more.add(works(vantage, Target.SITE));
            Surroundings around = Surroundings.of(scenario.address(), scenario.observations());
            // A second answer that contradicts the first from the same place is another story: trouble that comes and goes.
            boolean asked = scenario.observations().stream().anyMatch(seen -> seen.vantage() == vantage);
            if (asked || !around.equals(Surroundings.of(scenario.address(), more))) {
                continue;
            }
            Posterior before = posterior(scenario, around, scenario.observations());
            Posterior after = posterior(scenario, around, more);
            Set<Part> crossed = Crossing.of(vantage, Target.SITE, around);
            for (Party cleared : Party.values()) {
                for (Party skipped : Party.values()) {
                    if (allCrossed(before, cleared, crossed) && noneCrossed(before, skipped, crossed) && before.of(skipped) > 1e-9) {
                        assertTrue(
                                after.of(cleared) / after.of(skipped) <= before.of(cleared) / before.of(skipped) * (1 + 1e-9),
                                () -> vantage + " opens and makes " + cleared + " more suspect beside " + skipped);
                    }
                }
            }
        }
    }

    @Test
    void nothingThatWorksIsLessLikelyWhereNothingIsBroken() {
        for (var cause : KNOWLEDGE.causes()) {
            cause.shows().forEach((group, chances) -> {
                double healthy = KNOWLEDGE.healthy().of(group).works();
                assertTrue(chances.works() <= healthy, () -> cause.id() + " makes " + group.id() + " work more often than health does");
            });
        }
    }

    @Test
    void randomObservationsNeverBreakIt() {
        Random random = new Random(20261121);
        List<Scenario> scenarios = Scenario.all().toList();
        for (int round = 0; round < 400; round++) {
            Scenario scenario = scenarios.get(random.nextInt(scenarios.size()));
            List<Observation> some = new ArrayList<>();
            for (int i = random.nextInt(14); i >= 0; i--) {
                some.add(random(random));
            }
            Verdict verdict = diagnosis.conclude(scenario.address(), some, true);
            double sum = verdict.causes().stream().mapToDouble(cause -> cause.probability()).sum();
            assertTrue(sum <= 1.001 && (!verdict.now().isEmpty() || verdict.steps().isEmpty()));
            assertEquals(verdict.party().side(), verdict.side());
        }
    }

    private static Observation random(Random random) {
        Target[] targets = Stream.of(Target.values()).filter(target -> Group.of(target).isPresent()).toArray(Target[]::new);
        Outcome[] outcomes = Outcome.values();
        Vantage vantage = Vantage.values()[random.nextInt(Vantage.values().length)];
        return new Observation(
                vantage, vantage.told() ? Target.SITE : targets[random.nextInt(targets.length)], "x" + random.nextInt(4),
                vantage.told() ? (random.nextBoolean() ? Outcome.WORKS : Outcome.FAILS) : outcomes[random.nextInt(outcomes.length)],
                Map.of(), Instant.EPOCH, Duration.ofMillis(random.nextInt(9000)));
    }

    private static Observation works(Vantage vantage, Target target) {
        return new Observation(vantage, target, "", Outcome.WORKS, Map.of(), Instant.EPOCH, Duration.ofMillis(80));
    }

    private static Posterior posterior(Scenario scenario, Surroundings around, List<Observation> observations) {
        Likelihood likelihood = new Likelihood(KNOWLEDGE.healthy(), around, new Proof(scenario.observations()), java.util.Optional.empty());
        return Posterior.of(KNOWLEDGE, around, likelihood, observations);
    }

    private static boolean allCrossed(Posterior posterior, Party party, Set<Part> crossed) {
        var own = posterior.shares().stream().filter(share -> share.cause().party() == party).toList();
        return !own.isEmpty()
                && own.stream().allMatch(share -> share.cause().part().filter(crossed::contains).isPresent() && share.cause().shows().containsKey(Group.SITE));
    }

    private static boolean noneCrossed(Posterior posterior, Party party, Set<Part> crossed) {
        var own = posterior.shares().stream().filter(share -> share.cause().party() == party).toList();
        return !own.isEmpty()
                && own.stream().noneMatch(share -> share.cause().part().filter(crossed::contains).isPresent() || !share.cause().elsewhere().isEmpty());
    }
}
