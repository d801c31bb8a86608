package app.whoseside.examination;

import static app.whoseside.examination.World.answer;
import static app.whoseside.examination.World.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Address;
import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Side;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.probe.Probe;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The place that really fails is the one that is examined and named, not the one that only leads there. */
class FollowingTest {
    private static final String NGINX =
            "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>";

    private final World world;

    FollowingTest() throws Exception {
        world = new World();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static List<String> asked(Examined examined, Target target) {
        return examined.observations().stream().filter(seen -> seen.target() == target).map(Observation::asked).toList();
    }

    @Test
    void thePlaceThatAPageLeadsOnToIsExaminedWhereItFails() throws Exception {
        Address pay = world.safe("pay-here.example", request -> answer(502, NGINX));
        Address shop = world.safe("shop-here.example", request -> to(pay.url()));
        Examined examined = world.examine(shop);
        assertEquals(shop, examined.address());
        assertEquals("pay-here.example", examined.verdict().values().get("site"));
        assertEquals("site-backend-down", examined.verdict().cause());
        assertEquals(List.of("pay-here.example"), asked(examined, Target.HOSTS_FILE), "what was asked of the first host is dropped");
        assertEquals(1, asked(examined, Target.NAME).size());
        assertEquals(List.of("127.0.0.1:" + pay.port()), asked(examined, Target.SITE_CONNECTION));
        assertEquals(1, asked(examined, Target.PROXY_SETTING).size());
    }

    @Test
    void aPlaceThatAPageLeadsOnToAndThatOpensChangesNothing() throws Exception {
        Address pay = world.safe("pay-here.example", request -> answer(200, "<title>Pay</title>"));
        Address shop = world.safe("shop-here.example", request -> to(pay.url()));
        Examined examined = world.examine(shop);
        assertEquals(Side.NOBODY, examined.verdict().side());
        assertEquals("shop-here.example", examined.verdict().values().get("site"));
    }

    /** Who leads on over plain http may be anybody, and the person did not ask for that place. */
    @Test
    void aPlaceThatAnybodyMayHaveLedToIsNotTakenForTheSite() throws Exception {
        Address pay = world.safe("pay-here.example", request -> answer(502, NGINX));
        Address shop = world.plain("shop-here.example", request -> to(pay.url()));
        Examined examined = world.examine(shop);
        assertEquals("shop-here.example", examined.verdict().values().get("site"));
        assertEquals(List.of("shop-here.example"), asked(examined, Target.HOSTS_FILE));
    }

    /** Other places that were only led on did not see the page that fails behind it. */
    @Test
    void aPlaceOutsideThatWasOnlyLedOnIsNoEvidence() throws Exception {
        world.outside = List.of(outside("301"));
        Address pay = world.safe("pay-here.example", request -> answer(502, NGINX));
        Address shop = world.safe("shop-here.example", request -> to(pay.url()));
        Observation led = outsideOf(world.examine(shop));
        assertEquals(Outcome.UNKNOWN, led.outcome());
        assertTrue(led.says(Fact.REASON, "led-on"));
        assertEquals("pay-here.example", world.outsideAsked.getLast().host());
    }

    /** Where the page itself fails here, an answer elsewhere shows that the site lives, even one that leads on. */
    @Test
    void aPlaceOutsideThatWasLedOnCountsWhereThePageFailsItself() throws Exception {
        world.outside = List.of(outside("301"));
        assertEquals(Outcome.WORKS, outsideOf(world.examine(world.safe("shop-here.example", request -> answer(502, NGINX)))).outcome());
    }

    private static Probe outside(String status) {
        return () -> List.of(new Observation(
                Vantage.OUTSIDE, Target.SITE, "far", Outcome.WORKS, Map.of(Fact.STATUS, status), Instant.now(), Duration.ofMillis(200)));
    }

    private static Observation outsideOf(Examined examined) {
        return examined.observations().stream().filter(seen -> seen.vantage().outside()).findFirst().orElseThrow();
    }

    /** An error that passes is told as one that passes: trying again is what helps the person. */
    @Test
    void anErrorThatIsGoneTheSecondTimeComesAndGoes() throws Exception {
        AtomicInteger count = new AtomicInteger();
        Examined examined = world.examine(world.safe("shop-here.example", request -> count.getAndIncrement() == 0 ? answer(502, NGINX) : answer(200, "Shop")));
        assertEquals("site-intermittent", examined.verdict().cause());
        List<Observation> again = examined.observations().stream().filter(seen -> seen.target() == Target.SITE_AGAIN).toList();
        assertEquals(List.of(Outcome.WORKS), again.stream().map(Observation::outcome).toList());
    }

    /** A site that turns this program away lets the person's browser in. */
    @Test
    void aRefusalOfThisProgramAloneIsNone() throws Exception {
        Examined examined = world.examine(world.safe("shop-here.example",
                request -> request.getHeaders().get("User-Agent").contains("Whoseside") ? answer(403, "no robots") : answer(200, "Shop")));
        assertEquals(Side.NOBODY, examined.verdict().side());
        assertEquals("works", examined.verdict().cause());
        assertFalse(examined.observations().stream().anyMatch(seen -> seen.outcome() == Outcome.FORBIDDEN));
    }

    @Test
    void aRefusalOfABrowserTooStays() throws Exception {
        List<Boolean> browser = new CopyOnWriteArrayList<>();
        Examined examined = world.examine(world.plain("shop-here.example", request -> {
            browser.add(!request.getHeaders().get("User-Agent").contains("Whoseside"));
            return answer(403, "no");
        }));
        assertEquals(1, examined.observations().stream().filter(seen -> seen.is(Vantage.SYSTEM, Target.SITE) && seen.outcome() == Outcome.FORBIDDEN).count());
        assertEquals(List.of(false, true), browser, "asked once more, in a browser's name, and no more");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {
        "https://shop.example/a, none, https://shop.example/a",
        "http://shop.example/, 301 https://shop.example/, https://shop.example/",
        "http://shop.example/, 301 https://www.shop.example/x, https://www.shop.example/x",
        "https://shop.example/, 302 https://pay.other.example/, https://pay.other.example/",
        "http://shop.example/, 302 https://other.example/, none",
        "https://shop.example/, '302 http://shop.example/b\n302 http://other.example/', none",
        "not an address, none, none",
    })
    void wherePagesLeadOnTo(String asked, String redirects, String last) {
        Map<Fact, String> facts = redirects == null ? Map.of() : Map.of(Fact.REDIRECTS, redirects);
        assertEquals(Optional.ofNullable(last), Hops.last(page(asked, Outcome.BAD_GATEWAY, facts)).map(Address::url));
    }

    @ParameterizedTest
    @CsvSource({"REDIRECT_LOOP", "REDIRECT_NOWHERE", "SIGN_IN"})
    void theLeadingIsNotFollowedWhereThatIsTheTrouble(Outcome outcome) {
        assertEquals(Optional.empty(), Hops.last(page("https://shop.example/", outcome, Map.of(Fact.REDIRECTS, "302 https://shop.example/b"))));
    }

    private static Observation page(String asked, Outcome outcome, Map<Fact, String> facts) {
        return new Observation(Vantage.SYSTEM, Target.SITE, asked, outcome, facts, Instant.EPOCH, Duration.ZERO);
    }
}
