package app.whoseside.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.diagnosis.Diagnosis;
import app.whoseside.knowledge.Knowledge;
import app.whoseside.model.Address;
import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Side;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With the proxy off, what was seen with it on still counts. */
class ReconsiderTest {
    private static final Address SHOP = new Address("https", "shop.example", 443, "/");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private final Diagnosis diagnosis = new Diagnosis(Knowledge.load());
    private final Reconsider reconsider = new Reconsider(diagnosis, () -> NOON);

    private final List<Observation> throughProxy = List.of(
            saw(Vantage.DEVICE, Target.PROXY_SETTING, Outcome.PRESENT, Map.of(Fact.LOCALITY, "remote")),
            saw(Vantage.SYSTEM, Target.SITE, Outcome.FORBIDDEN, Map.of()),
            saw(Vantage.SYSTEM, Target.REFERENCE, Outcome.WORKS, Map.of()),
            saw(Vantage.SYSTEM, Target.PROXY_REFERENCE, Outcome.WORKS, Map.of()));

    @Test
    void aPageThatOpensWithoutTheProxyIsNoReasonToSayThatAllIsWell() {
        Examined first = examined(throughProxy);
        Examined then = reconsider.with(first, Map.of(Vantage.PROXY_OFF, true));
        assertTrue(then.observations().containsAll(throughProxy));
        assertEquals(Side.YOURS, then.verdict().side(), then.verdict().causes().toString());
        assertFalse(then.verdict().steps().stream().anyMatch(step -> step.id().equals("proxy-off")), "it was done");

        Examined afresh = examined(List.of(saw(Vantage.SYSTEM, Target.SITE, Outcome.WORKS, Map.of()), saw(Vantage.SYSTEM, Target.REFERENCE, Outcome.WORKS, Map.of())));
        assertEquals(Side.NOBODY, afresh.verdict().side(), "which is what a fresh look alone would say");
    }

    @Test
    void wherePagesFailWithoutItTooTheProxyIsLessLikely() {
        Examined first = examined(throughProxy);
        Examined then = reconsider.with(first, Map.of(Vantage.PROXY_OFF, false));
        assertTrue(proxy(then) < proxy(first), first.verdict().causes() + " " + then.verdict().causes());
    }

    @Test
    void theNewerOutcomeOfAPlaceTakesTheOldersPlace() {
        List<Observation> more = new ArrayList<>(throughProxy);
        more.add(saw(Vantage.PROXY_OFF, Target.SITE, Outcome.FAILS, Map.of()));
        Examined then = reconsider.with(examined(more), Map.of(Vantage.PROXY_OFF, true));
        assertEquals(
                List.of(Outcome.WORKS),
                then.observations().stream().filter(seen -> seen.vantage() == Vantage.PROXY_OFF).map(Observation::outcome).toList());
    }

    /** A page that leads on to another host is that host's trouble, before and after. */
    @Test
    void whereThePageLeadsOnThatHostStaysTheOneInQuestion() {
        Observation led = new Observation(
                Vantage.SYSTEM, Target.SITE, "https://shop.example/", Outcome.BAD_GATEWAY, Map.of(Fact.REDIRECTS, "302 https://www.shop.example/start"), NOON,
                Duration.ofMillis(100));
        Examined then = reconsider.with(examined(List.of(led, throughProxy.get(2))), Map.of(Vantage.BROWSER, false));
        assertEquals("www.shop.example", then.verdict().values().get("site"));
        assertEquals(SHOP, then.address());
        assertEquals("shop.example", reconsider.with(examined(throughProxy), Map.of()).verdict().values().get("site"));
    }

    private static double proxy(Examined examined) {
        return examined.verdict().causes().stream().filter(cause -> cause.id().startsWith("proxy")).mapToDouble(cause -> cause.probability()).sum();
    }

    private Examined examined(List<Observation> observations) {
        return new Examined(SHOP, diagnosis.conclude(SHOP, observations, true), observations, Map.of(), List.of(), NOON, Duration.ZERO, Duration.ZERO);
    }

    private static Observation saw(Vantage vantage, Target target, Outcome outcome, Map<Fact, String> facts) {
        return new Observation(vantage, target, "", outcome, facts, NOON, Duration.ofMillis(100));
    }
}
