package app.whoseside.diagnosis;

import static app.whoseside.diagnosis.Saw.*;
import static app.whoseside.knowledge.Cause.Condition.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.diagnosis.Surroundings.Reach;
import app.whoseside.knowledge.Cause;
import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How the path is built decides which causes are thought of at all. */
class PathTest {
    private static final Address NAME = SAFE;

    @Test
    void aBarePathHasNothingButWhatEveryPathHas() {
        assertEquals(Set.of(SITE_NOT_FAILING, RESOLVER_BEYOND), around(NAME).has());
        assertEquals(Set.of(SITE_NOT_FAILING, RESOLVER_BEYOND, PLAIN_HTTP), around(PLAIN).has());
        assertEquals(Set.of(SITE_NOT_FAILING, RESOLVER_BEYOND, INNER_PAGE), around(INNER).has());
    }

    @Test
    void aPageThatFailedIsRemembered() {
        assertFalse(around(NAME, page(Outcome.SILENT)).has().contains(SITE_NOT_FAILING));
        assertTrue(around(NAME, page(Outcome.WORKS)).has().contains(SITE_NOT_FAILING));
        assertTrue(around(NAME, outside(Outcome.SILENT)).has().contains(SITE_NOT_FAILING));
    }

    @Test
    void aSettingCountsOnlyWhereItIsThere() {
        assertTrue(around(NAME, proxySet()).proxy());
        assertFalse(around(NAME, saw(Vantage.DEVICE, Target.PROXY_SETTING, Outcome.ABSENT)).proxy());
        assertFalse(around(NAME, proxySet()).has().contains(PROXY_LOCAL));
        assertTrue(around(NAME, saw(Vantage.DEVICE, Target.PROXY_SETTING, Outcome.PRESENT, Fact.LOCALITY, "local")).has().contains(PROXY_LOCAL));
        assertTrue(around(NAME, vpnOn()).vpn());
        assertFalse(around(NAME, saw(Vantage.DEVICE, Target.VPN_SETTING, Outcome.ABSENT)).vpn());
        assertFalse(around(NAME, vpnOn()).proxy() || around(NAME, proxySet()).vpn());
    }

    @Test
    void troubleThatComesAndGoesAndABrowserOfItsOwnAreConditions() {
        assertTrue(around(NAME, saw(Vantage.SYSTEM, Target.SITE_AGAIN, Outcome.WORKS)).has().contains(OPENED_AGAIN));
        assertFalse(around(NAME, saw(Vantage.SYSTEM, Target.SITE_AGAIN, Outcome.SILENT)).has().contains(OPENED_AGAIN));
        assertTrue(around(NAME, saw(Vantage.BROWSER, Target.SITE, Outcome.FAILS)).has().contains(BROWSER_FAILS));
        assertFalse(around(NAME, saw(Vantage.BROWSER, Target.SITE, Outcome.WORKS)).has().contains(BROWSER_FAILS));
        assertFalse(around(NAME, saw(Vantage.OTHER_DEVICE, Target.SITE, Outcome.FAILS)).has().contains(BROWSER_FAILS));
    }

    @Test
    void whereTheAddressBookStands() {
        assertEquals(Set.of(RESOLVER_BEYOND), book("198.51.100.53"));
        assertEquals(Set.of(RESOLVER_LOCAL, RESOLVER_BEYOND), book("192.168.7.1"));
        assertEquals(Set.of(RESOLVER_LOCAL, RESOLVER_BEYOND), book("192.168.7.1 198.51.100.53"));
        assertEquals(Set.of(RESOLVER_LOCAL, RESOLVER_HERE), book("127.0.0.53"));
        assertEquals(Set.of(RESOLVER_LOCAL, RESOLVER_HERE), book("::1"));
        assertEquals(Set.of(RESOLVER_BEYOND), book("the system"));
    }

    @Test
    void anAddressBookBesideTheRouterIsANeighbour() {
        Observation router = saw(Vantage.SYSTEM, Target.ROUTER, Outcome.WORKS, "asked", "192.168.7.1");
        assertTrue(around(NAME, router, name("192.168.7.2")).has().contains(RESOLVER_NEIGHBOUR));
        assertFalse(around(NAME, router, name("192.168.7.1")).has().contains(RESOLVER_NEIGHBOUR));
        assertFalse(around(NAME, router, name("127.0.0.53")).has().contains(RESOLVER_NEIGHBOUR));
        assertFalse(around(NAME, router, name("198.51.100.53")).has().contains(RESOLVER_NEIGHBOUR));
        assertFalse(around(NAME, name("192.168.7.2")).has().contains(RESOLVER_NEIGHBOUR));
    }

    @Test
    void onlyGreatTroubleIsAnAnnouncement() {
        for (String how : List.of("major", "critical")) {
            assertTrue(around(NAME, announces(Outcome.PRESENT, how)).has().contains(TROUBLE_ANNOUNCED), how);
        }
        assertFalse(around(NAME, announces(Outcome.PRESENT, "minor")).has().contains(TROUBLE_ANNOUNCED));
        assertFalse(around(NAME, announces(Outcome.ABSENT, "major")).has().contains(TROUBLE_ANNOUNCED));
        assertFalse(around(NAME, page(Outcome.SILENT, Fact.REASON, "major")).has().contains(TROUBLE_ANNOUNCED));
    }

    @Test
    void aSiteIsInsideByItsNameOrByItsAddress() {
        assertEquals(Reach.PUBLIC, around(NAME).reach());
        assertEquals(Reach.INSIDE, around(INSIDE).reach());
        assertEquals(Reach.THIS_COMPUTER, around(Scenario.address("http://localhost/")).reach());
        assertEquals(Reach.THIS_COMPUTER, around(Scenario.address("http://127.0.0.1/")).reach());
        assertEquals(Reach.INSIDE, around(Scenario.address("http://192.168.7.9/")).reach());
        assertEquals(Reach.PUBLIC, around(Scenario.address("http://203.0.113.80/")).reach());
        assertEquals(Reach.INSIDE, around(NAME, found("10.1.2.3")).reach());
        assertEquals(Reach.THIS_COMPUTER, around(NAME, found("127.0.0.1")).reach());
        assertEquals(Reach.PUBLIC, around(NAME, found("203.0.113.80")).reach());
        assertEquals(Reach.PUBLIC, around(NAME, found("203.0.113.80 10.1.2.3")).reach());
        assertEquals(Reach.INSIDE, around(NAME, saw(Vantage.SYSTEM, Target.SITE_CONNECTION, Outcome.SILENT, Fact.ADDRESS, "10.1.2.3")).reach());
        assertEquals(Reach.INSIDE, around(NAME, page(Outcome.SILENT, Fact.ADDRESS, "fd00::9")).reach());
    }

    @Test
    void anInsideAddressIsNotBelievedAgainstOthersThatKnowBetter() {
        Observation lie = found("10.1.2.3");
        assertEquals(Reach.PUBLIC, around(NAME, lie, saw(Vantage.DIRECT, Target.NAME_PUBLIC, Outcome.WORKS, Fact.ADDRESSES, "203.0.113.80")).reach());
        assertEquals(Reach.PUBLIC, around(NAME, lie, saw(Vantage.DIRECT, Target.NAME_PUBLIC_SAFE, Outcome.WORKS, Fact.ADDRESSES, "203.0.113.80")).reach());
        assertEquals(Reach.PUBLIC, around(NAME, lie, outside(Outcome.SILENT, Fact.ADDRESS, "203.0.113.80")).reach());
        assertEquals(Reach.INSIDE, around(NAME, lie, saw(Vantage.DIRECT, Target.NAME_PUBLIC, Outcome.NAME_DIFFERS, Fact.ADDRESSES, "203.0.113.80")).reach());
        assertEquals(Reach.INSIDE, around(NAME, lie, saw(Vantage.DIRECT, Target.NAME_PUBLIC, Outcome.WORKS, Fact.ADDRESSES, "10.1.2.3")).reach());
        assertEquals(Reach.INSIDE, around(NAME, lie, outside(Outcome.WORKS)).reach());
    }

    @Test
    void aSignInThatAnswersForEveryNameSaysNothingAboutThisOne() {
        Observation lie = found("10.1.2.3");
        assertEquals(Reach.PUBLIC, around(NAME, lie, saw(Vantage.SYSTEM, Target.PORTAL, Outcome.SIGN_IN)).reach());
        assertEquals(Reach.INSIDE, around(NAME, lie, saw(Vantage.SYSTEM, Target.PORTAL, Outcome.WORKS)).reach());
        assertEquals(Reach.PUBLIC, around(NAME, lie, saw(Vantage.SYSTEM, Target.REFERENCE_NAME, Outcome.NAME_DIFFERS, Fact.ADDRESSES, "10.1.2.3")).reach());
        assertEquals(Reach.INSIDE, around(NAME, lie, saw(Vantage.SYSTEM, Target.REFERENCE_NAME, Outcome.WORKS, Fact.ADDRESSES, "203.0.113.1")).reach());
        assertEquals(Reach.INSIDE, around(INSIDE, lie, saw(Vantage.SYSTEM, Target.PORTAL, Outcome.SIGN_IN)).reach());
    }

    @Test
    void whatIsNoNumberIsNoAddress() {
        assertEquals(Reach.PUBLIC, around(NAME, found("nonsense")).reach());
        assertEquals(Reach.PUBLIC, around(NAME, saw(Vantage.OTHER_DEVICE, Target.SITE, Outcome.FAILS, Fact.ADDRESS, "10.1.2.3")).reach());
        assertEquals(Reach.PUBLIC, around(NAME, saw(Vantage.SYSTEM, Target.NAME, Outcome.WORKS, Fact.ADDRESSES, "10.1.2.3", Fact.LOCALITY, "local")).reach());
    }

    @Test
    void onlyWhatThePathHasIsSuspected() {
        Set<String> plain = possible(around(NAME, page(Outcome.SILENT)));
        assertTrue(plain.containsAll(Set.of("line-down", "site-unreachable", "route-dropped")));
        for (String id : List.of("works", "proxy-dead", "vpn-dead", "browser-only", "site-page-fault", "device-lookup-stopped", "site-says-trouble")) {
            assertFalse(plain.contains(id), id);
        }
        assertTrue(possible(around(NAME)).contains("works"));
        assertTrue(possible(around(NAME, page(Outcome.SILENT), proxySet())).contains("proxy-dead"));
        assertFalse(possible(around(NAME, page(Outcome.SILENT), proxySet())).contains("route-dropped"));
        assertFalse(possible(around(INSIDE, page(Outcome.SILENT))).contains("line-down"));
    }

    private static Set<String> possible(Surroundings around) {
        return around.possible(KNOWLEDGE.causes()).stream().map(Cause::id).collect(Collectors.toSet());
    }

    private static Set<Cause.Condition> book(String asked) {
        return around(NAME, name(asked)).has().stream().filter(one -> one != SITE_NOT_FAILING).collect(Collectors.toSet());
    }

    private static Observation name(String asked) {
        return saw(Vantage.SYSTEM, Target.NAME, Outcome.WORKS, "asked", asked);
    }

    private static Observation found(String addresses) {
        return saw(Vantage.SYSTEM, Target.NAME, Outcome.WORKS, Fact.ADDRESSES, addresses);
    }

    private static Observation announces(Outcome outcome, String how) {
        return saw(Vantage.DEVICE, Target.STATUS_PAGE, outcome, Fact.REASON, how);
    }
}
