package app.whoseside.diagnosis;

import static app.whoseside.diagnosis.Saw.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Address;
import app.whoseside.model.Confidence;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Side;
import app.whoseside.model.StepOffer;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A person is asked for nothing that tells nothing. */
class StepsTest {
    private static final Observation SILENT = page(Outcome.SILENT);
    private static final Observation OTHERS = reference(Outcome.WORKS);
    private static final Set<String> ONLY_LOOK = Set.of("private-window", "other-browser", "other-device", "mobile-data", "other-network");

    @Test
    void aPhoneTellsTheSiteFromTheWayToIt() {
        List<StepOffer> offers = offers(SAFE, Confidence.UNSURE, Side.UNKNOWN, SILENT, OTHERS);
        assertEquals("mobile-data", offers.getFirst().id());
        assertTrue(offers.getFirst().worth() > 0.05 && offers.getFirst().worth() < 1);
        assertTrue(ids(offers).containsAll(List.of("mobile-data", "other-network")));
        assertEquals(offers.stream().sorted(Comparator.comparingDouble(StepOffer::worth).reversed()).toList(), offers);
    }

    @Test
    void anotherBrowserTellsNothingWhereNoBrowserIsInDoubt() {
        List<String> ids = ids(offers(SAFE, Confidence.UNSURE, Side.UNKNOWN, SILENT, OTHERS));
        assertFalse(ids.contains("private-window") || ids.contains("other-browser"));
        Observation opens = page(Outcome.WORKS);
        Observation told = saw(Vantage.BROWSER, Target.SITE, Outcome.FAILS);
        assertTrue(ids(offers(SAFE, Confidence.LIKELY, Side.YOURS, opens, told)).contains("private-window"));
    }

    @Test
    void whatIsKnownForSureNeedsNoMoreLooking() {
        assertEquals(List.of("status-page", "ask-site", "wait"), ids(offers(SAFE, Confidence.SURE, Side.THEIRS, SILENT, OTHERS)));
        assertFalse(offers(SAFE, Confidence.LIKELY, Side.THEIRS, SILENT, OTHERS).isEmpty());
    }

    @Test
    void whereNothingIsBrokenNothingIsOffered() {
        assertEquals(List.of(), offers(SAFE, Confidence.SURE, Side.NOBODY, page(Outcome.WORKS), OTHERS));
        assertEquals(List.of(), offers(SAFE, Confidence.LIKELY, Side.NOBODY, SILENT, OTHERS));
    }

    @Test
    void whatWasDoneIsNotAskedForAgain() {
        Observation told = saw(Vantage.MOBILE_DATA, Target.SITE, Outcome.WORKS);
        assertFalse(ids(offers(SAFE, Confidence.UNSURE, Side.UNKNOWN, SILENT, OTHERS, told)).contains("mobile-data"));
    }

    @Test
    void anInsideSiteIsNotSoughtFromElsewhere() {
        List<String> ids = ids(offers(INSIDE, Confidence.UNSURE, Side.UNKNOWN, SILENT));
        assertFalse(ids.contains("mobile-data") || ids.contains("other-network"));
        assertTrue(ids.contains("other-device"));
    }

    @Test
    void whatMendsIsOfferedEvenWhenAllIsKnown() {
        Observation local = saw(Vantage.DEVICE, Target.PROXY_SETTING, Outcome.PRESENT, Fact.LOCALITY, "local");
        Observation dead = page(Outcome.PROXY_DEAD, Fact.REASON, "refused");
        List<StepOffer> offers = offers(SAFE, Confidence.SURE, Side.YOURS, local, dead);
        assertEquals(List.of("proxy-off"), ids(offers));
        // What it may mend is set against the two minutes that it costs.
        assertEquals(posterior(SAFE, local, dead).of(Party.PROXY) / 2, offers.getFirst().worth(), 0.001);
        Observation unsure = saw(Vantage.SYSTEM, Target.SITE, Outcome.PROXY_ERROR);
        assertFalse(ids(offers(SAFE, Confidence.SURE, Side.YOURS, local, unsure)).contains("proxy-off"));
    }

    @Test
    void nobodyIsToldToWaitOrToWriteBeforeTheSideIsLikely() {
        List<String> unsure = ids(offers(SAFE, Confidence.UNSURE, Side.UNKNOWN, SILENT, OTHERS));
        assertFalse(unsure.stream().anyMatch(List.of("wait", "ask-site", "status-page")::contains));
    }

    @Test
    void nothingIsClearedBeforeThePrivateWindowWorked() {
        Observation opens = page(Outcome.WORKS);
        Observation told = saw(Vantage.BROWSER, Target.SITE, Outcome.FAILS);
        List<String> before = ids(offers(SAFE, Confidence.LIKELY, Side.YOURS, opens, told));
        assertFalse(before.contains("clear-site-data") || before.contains("clear-all-data"));
        assertEquals("private-window", before.getFirst());
        Observation fails = saw(Vantage.PRIVATE_WINDOW, Target.SITE, Outcome.FAILS);
        assertFalse(ids(offers(SAFE, Confidence.LIKELY, Side.YOURS, opens, told, fails)).contains("clear-site-data"));
        // What can be undone comes before what cannot, and all data last of all.
        Observation works = saw(Vantage.PRIVATE_WINDOW, Target.SITE, Outcome.WORKS);
        assertEquals(
                List.of("extensions", "clear-site-data", "clear-all-data"),
                ids(offers(SAFE, Confidence.LIKELY, Side.YOURS, opens, told, works)).stream().filter(id -> !ONLY_LOOK.contains(id)).toList());
    }

    @Test
    void aNewsPageIsNotSoughtForAnInsideSite() {
        Observation answers = page(Outcome.BAD_GATEWAY);
        assertTrue(ids(offers(SAFE, Confidence.SURE, Side.THEIRS, answers, OTHERS)).contains("status-page"));
        assertFalse(ids(offers(INSIDE, Confidence.SURE, Side.THEIRS, answers)).contains("status-page"));
    }

    @Test
    void riskCountsAsMuchAsTime() {
        KNOWLEDGE.steps().forEach(step -> assertEquals(step.minutes() + step.risk(), step.cost()));
        Observation dead = saw(Vantage.SYSTEM, Target.ROUTER, Outcome.SILENT);
        List<String> ids = ids(offers(SAFE, Confidence.UNSURE, Side.UNKNOWN, SILENT, reference(Outcome.SILENT), dead));
        assertTrue(ids.indexOf("other-device") < ids.indexOf("restart-router"), ids.toString());
    }

    @Test
    void aSignInIsOfferedWhereOneIsAskedFor() {
        Observation[] portal = {
            saw(Vantage.SYSTEM, Target.PORTAL, Outcome.SIGN_IN), page(Outcome.CERTIFICATE_UNTRUSTED), reference(Outcome.CERTIFICATE_UNTRUSTED)
        };
        assertTrue(ids(offers(SAFE, Confidence.SURE, Side.YOURS, portal)).contains("sign-in"));
        assertFalse(ids(offers(SAFE, Confidence.UNSURE, Side.UNKNOWN, SILENT, OTHERS)).contains("sign-in"));
    }

    @Test
    void thereIsNoProxyToTurnOffWhereNoneIsSet() {
        assertFalse(ids(offers(SAFE, Confidence.UNSURE, Side.UNKNOWN, SILENT, OTHERS)).stream().anyMatch(id -> !ONLY_LOOK.contains(id)));
        assertTrue(ids(offers(SAFE, Confidence.UNSURE, Side.UNKNOWN, vpnOn(), SILENT, OTHERS)).contains("vpn-off"));
        assertTrue(ids(offers(SAFE, Confidence.UNSURE, Side.UNKNOWN, proxySet(), page(Outcome.FORBIDDEN), OTHERS)).contains("proxy-off"));
    }

    @Test
    void offersOfTheSameWorthStandInTheOrderOfTheirNames() {
        List<StepOffer> offers = offers(SAFE, Confidence.UNSURE, Side.UNKNOWN, page(Outcome.UNKNOWN));
        Stream<StepOffer> sorted = offers.stream().sorted(Comparator.comparingDouble(StepOffer::worth).reversed().thenComparing(StepOffer::id));
        assertEquals(sorted.toList(), offers);
        offers.forEach(offer -> assertEquals(Math.round(offer.worth() * 1000) / 1000.0, offer.worth()));
    }

    private static List<String> ids(List<StepOffer> offers) {
        return offers.stream().map(StepOffer::id).toList();
    }

    private static List<StepOffer> offers(Address address, Confidence confidence, Side side, Observation... observations) {
        return new Steps(KNOWLEDGE, around(address, observations), likelihood(address, observations), List.of(observations), posterior(address, observations))
                .offers(confidence, side);
    }
}
