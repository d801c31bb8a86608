package app.whoseside.diagnosis;

import static app.whoseside.diagnosis.Saw.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Address;
import app.whoseside.model.Confidence;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Place;
import app.whoseside.model.Reason;
import app.whoseside.model.Reason.Tone;
import app.whoseside.model.Side;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When a verdict is given at all, and how strongly. */
class DiagnosisTest {
    private static final Observation OTHERS = reference(Outcome.WORKS);
    private static final Observation SILENT = page(Outcome.SILENT);
    private static final Observation FAR = outside(Outcome.SILENT);
    private static final Observation OWN_502 = page(Outcome.BAD_GATEWAY, Fact.AUTHOR, "nginx", Fact.AUTHOR_ROLE, "site-gateway", Fact.TRUST, "public-list");

    @Test
    void anErrorInTheSitesOwnNameIsTheSites() {
        Verdict verdict = conclude(SAFE, OWN_502, OTHERS, OTHERS, outside(Outcome.BAD_GATEWAY));
        assertEquals("site-backend-down", verdict.cause());
        assertEquals(Side.THEIRS, verdict.side());
        assertEquals(Confidence.SURE, verdict.confidence());
        assertEquals(List.of("cause.site-backend-down.now.1", "cause.site-backend-down.now.2", "cause.site-backend-down.now.3"), verdict.now());
    }

    @Test
    void oneWitnessIsNotEnoughToBeSure() {
        assertNotEquals(Confidence.SURE, conclude(SAFE, OWN_502).confidence());
    }

    @Test
    void silenceAloneIsNobodysFaultYet() {
        Verdict verdict = conclude(SAFE, SILENT, OTHERS, OTHERS);
        assertEquals("cannot-tell", verdict.cause());
        assertEquals(Side.UNKNOWN, verdict.side());
        assertEquals(Confidence.UNSURE, verdict.confidence());
        assertEquals(List.of("cause.cannot-tell.now.1"), verdict.now());
        assertEquals(List.of(), verdict.moved());
        assertTrue(verdict.places().stream().anyMatch(place -> place.state() == Place.State.IN_QUESTION));
    }

    @Test
    void anAnswerThatIsStillAwaitedKeepsItFromBeingSure() {
        assertEquals(Confidence.SURE, conclude(SAFE, SILENT, OTHERS, OTHERS, FAR, FAR, FAR).confidence());
        Observation waiting = page(Outcome.SILENT, Fact.REASON, Observation.STILL_WAITING);
        assertEquals(Confidence.LIKELY, conclude(SAFE, waiting, OTHERS, OTHERS, FAR, FAR, FAR).confidence());
    }

    @Test
    void whileChecksRunNobodyIsMarked() {
        Verdict running = new Diagnosis(KNOWLEDGE).conclude(SAFE, List.of(SILENT, OTHERS, FAR, FAR), false);
        assertEquals(List.of(), running.moved());
        assertTrue(running.places().stream().allMatch(place -> place.state() == Place.State.WORKS || place.state() == Place.State.NOT_CHECKED));
        Verdict settled = conclude(SAFE, SILENT, OTHERS, FAR, FAR);
        assertTrue(settled.moved().contains(FAR));
        assertTrue(settled.places().stream().anyMatch(place -> place.state() != Place.State.WORKS && place.state() != Place.State.NOT_CHECKED));
    }

    @Test
    void whatNobodyCanSettleFromHomeIsNeverSure() {
        Observation named = saw(Vantage.SYSTEM, Target.NAME, Outcome.WORKS, "asked", "198.51.100.53", Fact.ADDRESSES, "203.0.113.80");
        Observation listed = saw(Vantage.DIRECT, Target.NAME_PUBLIC, Outcome.WORKS, Fact.ADDRESSES, "203.0.113.80");
        Observation unpinned = saw(Vantage.DEVICE, Target.HOSTS_FILE, Outcome.ABSENT);
        Observation open = saw(Vantage.DEVICE, Target.FIREWALL, Outcome.ABSENT);
        Verdict verdict = conclude(SAFE, SILENT, OTHERS, OTHERS, named, listed, unpinned, open, outside(Outcome.WORKS), outside(Outcome.WORKS));
        assertEquals("route-dropped", verdict.cause());
        assertEquals(Confidence.LIKELY, verdict.confidence());
    }

    @Test
    void aPageThatTakesLongWorksSlowly() {
        Verdict slow = conclude(SAFE, took(5001, Vantage.SYSTEM, Target.SITE, Outcome.WORKS, Fact.TRUST, "public-list"), OTHERS, OTHERS);
        assertEquals("works-slowly", slow.cause());
        assertEquals(Side.NOBODY, slow.side());
        assertEquals("cause.works-slowly.why.1", slow.why().getFirst().key());
        assertEquals("cause.works-slowly.now.1", slow.now().getFirst());
        Verdict works = conclude(SAFE, took(5000, Vantage.SYSTEM, Target.SITE, Outcome.WORKS, Fact.TRUST, "public-list"), OTHERS, OTHERS);
        assertEquals("works", works.cause());
        assertEquals("cause.works.why.1", works.why().getFirst().key());
        assertEquals(1L, works.values().get("usual"));
    }

    @Test
    void oneClockThatDisagreesIsNotBelieved() {
        Observation right = saw(Vantage.DEVICE, Target.CLOCK, Outcome.WORKS, Fact.CLOCK_SECONDS, "1", "asked", "a");
        Observation off = saw(Vantage.DEVICE, Target.CLOCK, Outcome.OFF, Fact.CLOCK_SECONDS, "94608000", "asked", "b");
        Observation asked = saw(Vantage.DEVICE, Target.CLOCK, Outcome.UNKNOWN, "asked", "c");
        Observation expired = page(Outcome.CERTIFICATE_EXPIRED, Fact.DAYS_EXPIRED, "7");
        assertEquals(7L, conclude(SAFE, expired, right, right, off).values().get("days"));
        assertEquals(1095L, conclude(SAFE, expired, right, off, off).values().get("days"));
        assertEquals(7L, conclude(SAFE, expired, right, right, off, asked, asked, asked).values().get("days"));
        assertEquals("clock-wrong", conclude(SAFE, expired, off, off, reference(Outcome.CERTIFICATE_EXPIRED)).cause());
        assertNotEquals("clock-wrong", conclude(SAFE, expired, right, right, off, OTHERS, OTHERS).cause());
    }

    @Test
    void aClosedNetworkIsNoBrokenLine() {
        Verdict verdict = conclude(INSIDE, SILENT, reference(Outcome.SILENT), reference(Outcome.SILENT));
        assertEquals("closed-network", verdict.cause());
        assertEquals(Side.UNKNOWN, verdict.side());
        assertEquals(
                List.of(
                        new Reason("cause.closed-network.why.1", Tone.FAILS), new Reason("cause.closed-network.why.2", Tone.FAILS),
                        new Reason("cause.closed-network.why.3", Tone.OPEN)),
                verdict.why());
        assertEquals(Stream.of(1, 2, 3).map(i -> "cause.closed-network.now." + i).toList(), verdict.now());
        assertEquals("cannot-tell", conclude(INSIDE, SILENT, OTHERS).cause());
        assertEquals("cannot-tell", conclude(SAFE, SILENT).cause());
        assertNotEquals("closed-network", conclude(INSIDE, SILENT, reference(Outcome.SILENT), saw(Vantage.SYSTEM, Target.PORTAL, Outcome.SIGN_IN)).cause());
        assertNotEquals("closed-network", conclude(SAFE, SILENT, reference(Outcome.SILENT), reference(Outcome.SILENT)).cause());
        assertNotEquals("closed-network", conclude(INSIDE, page(Outcome.WORKS), reference(Outcome.SILENT)).cause());
    }

    @Test
    void whatIsTooImprobableIsNotNamedHoweverWellItFits() {
        Observation askedForPassword =
                page(Outcome.PROXY_PASSWORD, Fact.AUTHOR, "unknown", Fact.AUTHOR_ROLE, "unknown", Fact.TRUST, "public-list", Fact.FINGERPRINT, "ab12");
        Scenario scenario = Scenario.read(Scenario.ROOT.resolve("500-own-fault"));
        List<Observation> seen = Stream.concat(
                        scenario.observations().stream().filter(other -> !other.is(Vantage.SYSTEM, Target.SITE)), Stream.of(askedForPassword))
                .toList();
        assertEquals("cannot-tell", new Diagnosis(KNOWLEDGE).conclude(scenario.address(), seen, true).cause());
    }

    @Test
    void whereTheSideIsClearTheCauseThatCanBeShownIsNamed() {
        Scenario scenario = Scenario.read(Scenario.ROOT.resolve("cdn-branch"));
        List<Observation> fewer = new ArrayList<>(scenario.observations());
        fewer.remove(fewer.stream().filter(seen -> seen.vantage() == Vantage.OUTSIDE).findFirst().orElseThrow());
        List<Observation> more = new ArrayList<>(scenario.observations());
        more.add(outside(Outcome.NAME_MISSING));
        for (List<Observation> observations : List.of(fewer, more)) {
            Verdict verdict = new Diagnosis(KNOWLEDGE).conclude(scenario.address(), observations, true);
            assertEquals("cdn-region", verdict.causes().getFirst().id());
            assertEquals("cdn-fault", verdict.cause());
            assertEquals(Confidence.LIKELY, verdict.confidence());
        }
    }

    @Test
    void whileChecksRunNobodyIsSaidToBeInQuestion() {
        List<Reason> running = new Diagnosis(KNOWLEDGE).conclude(SAFE, List.of(SILENT, OTHERS), false).why();
        List<Reason> settled = conclude(SAFE, SILENT, OTHERS).why();
        Reason inQuestion = new Reason("cause.cannot-tell.why.2", Tone.OPEN);
        assertTrue(settled.contains(inQuestion) && !running.contains(inQuestion));
    }

    @Test
    void whatWasToldDoesNotStandInForThePage() {
        Observation told = saw(Vantage.OTHER_DEVICE, Target.SITE, Outcome.FAILS);
        double share = posterior(SAFE, told, SILENT, OTHERS, FAR).shares().getFirst().probability();
        assertEquals(share, conclude(SAFE, told, SILENT, OTHERS, FAR).causes().getFirst().probability(), 1e-4);
    }

    @Test
    void onlyCausesWorthNamingAreListed() {
        Verdict verdict = conclude(SAFE, page(Outcome.UNKNOWN));
        assertEquals(10, verdict.causes().size());
        Verdict clear = conclude(SAFE, OWN_502, OTHERS, OTHERS, outside(Outcome.BAD_GATEWAY), outside(Outcome.BAD_GATEWAY));
        assertTrue(clear.causes().stream().allMatch(cause -> cause.probability() >= 0.005));
        assertTrue(clear.causes().getFirst().probability() > 0.97);
        clear.causes().forEach(cause -> assertEquals(cause.probability(), Math.round(cause.probability() * 10_000) / 10_000.0));
    }

    @Test
    void anotherCauseOfTheSamePartyIsNamedWhereItIsTheOneThatIsBorneOut() {
        // A proxy that nobody can say is switched off: dead is what was seen, left over is only the likelier guess.
        Observation local = saw(Vantage.DEVICE, Target.PROXY_SETTING, Outcome.PRESENT, Fact.LOCALITY, "local");
        Verdict verdict = conclude(SAFE, local, page(Outcome.PROXY_DEAD), reference(Outcome.PROXY_DEAD), saw(Vantage.DIRECT, Target.SITE, Outcome.WORKS));
        assertEquals("proxy-dead", verdict.cause());
        assertEquals("proxy-left-over", verdict.causes().getFirst().id());
    }

    private static Verdict conclude(Address address, Observation... observations) {
        return new Diagnosis(KNOWLEDGE).conclude(address, List.of(observations), true);
    }
}
