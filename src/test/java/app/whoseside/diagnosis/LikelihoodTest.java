package app.whoseside.diagnosis;

import static app.whoseside.diagnosis.Saw.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.knowledge.Group;
import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an answer says for one cause and against another. */
class LikelihoodTest {
    private static final Observation SILENT = page(Outcome.SILENT);
    private static final Observation ROUTER = saw(Vantage.SYSTEM, Target.ROUTER, Outcome.WORKS, "asked", "192.168.7.1");

    @Test
    void settingsAndRepetitionsTellNothing() {
        assertFalse(Likelihood.tells(proxySet()));
        assertFalse(Likelihood.tells(page(Outcome.UNKNOWN)));
        assertFalse(Likelihood.tells(saw(Vantage.SYSTEM, Target.SITE_AGAIN, Outcome.SILENT)));
        assertTrue(Likelihood.tells(saw(Vantage.SYSTEM, Target.SITE_AGAIN, Outcome.WORKS)));
        assertTrue(Likelihood.tells(SILENT));
        assertEquals(1, chance("line-down", SAFE, List.of(), proxySet()), 1e-9);
    }

    @Test
    void whatAPersonTellsIsEitherSoOrNot() {
        for (String cause : List.of("line-down", "site-unreachable", "site-refuses", "route-dropped")) {
            double works = chance(cause, SAFE, List.of(SILENT), saw(Vantage.MOBILE_DATA, Target.SITE, Outcome.WORKS));
            double fails = chance(cause, SAFE, List.of(SILENT), saw(Vantage.MOBILE_DATA, Target.SITE, Outcome.FAILS));
            assertEquals(1, works + fails, 1e-9, cause);
        }
        assertEquals(0.97, chance("line-down", SAFE, List.of(SILENT), saw(Vantage.MOBILE_DATA, Target.SITE, Outcome.WORKS)), 1e-9);
        assertTrue(chance("site-unreachable", SAFE, List.of(SILENT), saw(Vantage.MOBILE_DATA, Target.SITE, Outcome.WORKS)) < 0.05);
        assertTrue(chance("site-refuses", SAFE, List.of(SILENT), saw(Vantage.MOBILE_DATA, Target.SITE, Outcome.WORKS)) < 0.8);
        assertEquals(
                chance("site-unreachable", SAFE, List.of(SILENT), page(Outcome.WORKS)),
                chance("site-unreachable", SAFE, List.of(SILENT), saw(Vantage.OTHER_DEVICE, Target.SITE, Outcome.WORKS)), 1e-9);
    }

    @Test
    void theSitesOwnWordsClearTheWay() {
        Observation own = page(Outcome.BAD_GATEWAY, Fact.TRUST, "public-list");
        assertTrue(ratio("site-backend-down", "provider-blocks-site", own) > 1000);
        Observation copied = page(Outcome.BLOCKED, Fact.TRUST, "none", Fact.FINGERPRINT, "ee");
        assertTrue(ratio("provider-blocks-site", "site-withheld", copied) > 0.9);
        assertTrue(ratio("site-withheld", "provider-blocks-site", page(Outcome.BLOCKED, Fact.TRUST, "public-list")) > 1000);
        // A page that the line let pass speaks against a broken line as much as any page that opens.
        double passed = chance("line-down", SAFE, List.of(), own);
        double byChance = KNOWLEDGE.healthy().of(Group.SITE).of(Outcome.BAD_GATEWAY);
        assertEquals(chance("line-down", SAFE, List.of(), page(Outcome.WORKS)) * byChance, passed, 1e-9);
    }

    @Test
    void whoDoesNotListenSaysSoHimself() {
        Observation here = saw(Vantage.SYSTEM, Target.NAME, Outcome.NAME_FAILED, "asked", "127.0.0.53", Fact.REASON, "refused");
        assertEquals(0.02, chance("vpn-lookup-broken", SAFE, List.of(here, vpnOn()), here), 1e-9);
        assertTrue(chance("device-lookup-stopped", SAFE, List.of(here), here) > 0.3);
        Observation router = saw(Vantage.SYSTEM, Target.NAME, Outcome.NAME_FAILED, "asked", "192.168.7.1", Fact.REASON, "refused");
        assertEquals(0.02, chance("provider-lookup-broken", SAFE, List.of(router), router), 1e-9);
        assertTrue(chance("network-lookup-broken", SAFE, List.of(router), router) > 0.3);
        Observation far = saw(Vantage.SYSTEM, Target.NAME, Outcome.NAME_FAILED, "asked", "198.51.100.53", Fact.REASON, "refused");
        assertTrue(chance("provider-lookup-broken", SAFE, List.of(far), far) > 0.3);
        Observation said = saw(Vantage.SYSTEM, Target.NAME, Outcome.NAME_FAILED, "asked", "192.168.7.1");
        assertTrue(chance("provider-lookup-broken", SAFE, List.of(said), said) > 0.3);
        Observation other = saw(Vantage.SYSTEM, Target.REFERENCE_NAME, Outcome.NAME_FAILED, Fact.REASON, "refused");
        assertTrue(chance("provider-lookup-broken", SAFE, List.of(router), other) < 0.03);
        assertTrue(chance("line-down", SAFE, List.of(router), page(Outcome.REFUSED, Fact.REASON, "refused")) < 0.02);
    }

    @Test
    void anAddressBookBesideTheRouterThatIsSilentIsGoneItself() {
        Observation neighbour = saw(Vantage.SYSTEM, Target.NAME, Outcome.NAME_SILENT, "asked", "192.168.7.2");
        assertEquals(0.02, chance("provider-lookup-broken", SAFE, List.of(ROUTER, neighbour), neighbour), 1e-9);
        assertTrue(chance("network-lookup-broken", SAFE, List.of(ROUTER, neighbour), neighbour) > 0.3);
        assertTrue(chance("line-down", SAFE, List.of(ROUTER, neighbour), neighbour) > 0.1);
        assertTrue(chance("provider-lookup-broken", SAFE, List.of(ROUTER, neighbour, vpnOn()), neighbour) > 0.3);
        assertTrue(chance("provider-lookup-broken", SAFE, List.of(neighbour), neighbour) > 0.3);
        Observation failed = saw(Vantage.SYSTEM, Target.NAME, Outcome.NAME_FAILED, "asked", "192.168.7.2");
        assertTrue(chance("provider-lookup-broken", SAFE, List.of(ROUTER, failed), failed) > 0.3);
    }

    @Test
    void whatIsWrongForEverybodyLooksAlikeEverywhere() {
        double alike = chance("site-unreachable", SAFE, List.of(SILENT), outside(Outcome.SILENT));
        double unlike = chance("site-unreachable", SAFE, List.of(SILENT), outside(Outcome.REFUSED));
        assertTrue(alike > 0.7 && alike < 1);
        assertTrue(unlike < 0.5);
        // What this cause hardly ever shows does not become likely by being seen twice.
        assertTrue(chance("site-unreachable", SAFE, List.of(page(Outcome.FORBIDDEN)), outside(Outcome.FORBIDDEN)) < 0.01);
        assertTrue(chance("site-unreachable", SAFE, List.of(page(Outcome.WORKS)), outside(Outcome.WORKS)) < 0.05);
    }

    @Test
    void aCertificateOfThisComputerPointsToItsSoftware() {
        Observation own = page(Outcome.FORBIDDEN, Fact.TRUST, "this-computer-only");
        Observation none = page(Outcome.FORBIDDEN, Fact.TRUST, "none");
        assertEquals(18, ratio("security-software", "site-refuses", own) / ratio("security-software", "site-refuses", none), 1e-6);
        Observation start = saw(Vantage.SYSTEM, Target.SITE_START, Outcome.FORBIDDEN, Fact.TRUST, "this-computer-only");
        Observation startNone = saw(Vantage.SYSTEM, Target.SITE_START, Outcome.FORBIDDEN, Fact.TRUST, "none");
        assertEquals(ratio("security-software", "site-refuses", startNone), ratio("security-software", "site-refuses", start), 1e-9);
    }

    @Test
    void neighboursShareARegionsTrouble() {
        List<Observation> here = List.of(SILENT);
        double route = chance("route-dropped", SAFE, here, saw(Vantage.OUTSIDE, Target.SITE, Outcome.RESET));
        double near = chance("route-dropped", SAFE, here, saw(Vantage.OUTSIDE_NEAR, Target.SITE, Outcome.RESET));
        double own = chance("route-dropped", SAFE, here, saw(Vantage.OUTSIDE_OWN_NETWORK, Target.SITE, Outcome.RESET));
        double filter = chance("line-down", SAFE, here, saw(Vantage.OUTSIDE, Target.SITE, Outcome.RESET));
        assertTrue(filter < route && route < near && near < own);
        assertTrue(chance("cdn-region", SAFE, here, outside(Outcome.BAD_GATEWAY)) > chance("line-down", SAFE, here, outside(Outcome.BAD_GATEWAY)) * 3);
        assertTrue(chance("provider-lookup-wrong", SAFE, here, outside(Outcome.REFUSED)) > chance("line-down", SAFE, here, outside(Outcome.REFUSED)) * 3);
        assertTrue(chance("site-refuses-country", SAFE, here, outside(Outcome.BLOCKED)) > chance("line-down", SAFE, here, outside(Outcome.BLOCKED)) * 3);
    }

    @Test
    void anotherCustomerOfTheProviderMayBeSpared() {
        List<Observation> here = List.of(page(Outcome.RESET));
        Observation opens = saw(Vantage.OUTSIDE_OWN_NETWORK, Target.SITE, Outcome.WORKS);
        assertTrue(chance("route-dropped", SAFE, here, opens) > 0.1);
        assertTrue(chance("provider-lookup-wrong", SAFE, here, opens) > 0.1);
        assertTrue(chance("site-unreachable", SAFE, here, opens) < 0.02);
        assertTrue(chance("cdn-region", SAFE, here, opens) < 0.1);
        assertTrue(chance("site-refuses-country", SAFE, here, opens) < 0.02);
        assertTrue(chance("route-dropped", SAFE, here, page(Outcome.WORKS)) < 0.02);
    }

    @Test
    void aProxyReportsTroubleInItsOwnWay() {
        List<Observation> proxy = List.of(proxySet());
        assertTrue(chance("site-unreachable", SAFE, proxy, page(Outcome.PROXY_ERROR)) > 0.3);
        assertTrue(chance("site-unreachable", PLAIN, proxy, page(Outcome.PROXY_ERROR)) < 0.1);
        assertTrue(chance("site-unreachable", PLAIN, proxy, page(Outcome.UNAVAILABLE)) > 0.2);
        assertTrue(chance("site-unreachable", SAFE, proxy, SILENT) < 0.05);
        assertTrue(chance("site-unreachable", SAFE, proxy, saw(Vantage.DIRECT, Target.SITE, Outcome.SILENT)) > 0.3);
        assertTrue(chance("line-down", SAFE, proxy, page(Outcome.PROXY_DEAD)) > 0.5);
        assertTrue(chance("line-down", SAFE, proxy, reference(Outcome.PROXY_DEAD)) > 0.5);
        assertTrue(chance("line-down", SAFE, List.of(), page(Outcome.PROXY_DEAD)) < 0.01);
        assertTrue(chance("proxy-dead", SAFE, proxy, page(Outcome.PROXY_DEAD)) > 0.9);
        assertTrue(chance("line-down", SAFE, proxy, saw(Vantage.SYSTEM, Target.PORTAL, Outcome.SILENT)) > 0.2);
    }

    @Test
    void theAuthorOfAnErrorPageCounts() {
        Observation byHaproxy = page(Outcome.UNAVAILABLE, Fact.AUTHOR, "haproxy", Fact.AUTHOR_ROLE, "site-gateway");
        Observation byNginx = page(Outcome.UNAVAILABLE, Fact.AUTHOR, "nginx", Fact.AUTHOR_ROLE, "site-gateway");
        Observation nameless = page(Outcome.UNAVAILABLE, Fact.AUTHOR, "unknown", Fact.AUTHOR_ROLE, "unknown");
        Observation planned = page(Outcome.UNAVAILABLE, Fact.AUTHOR, "haproxy", Fact.AUTHOR_ROLE, "site-gateway", Fact.REASON, "maintenance");
        assertTrue(ratio("site-backend-down", "site-overloaded", byHaproxy) > 10 * ratio("site-backend-down", "site-overloaded", byNginx));
        assertTrue(ratio("site-maintenance", "site-backend-down", planned) > 100);
        assertTrue(ratio("site-maintenance", "site-backend-down", byNginx) < 1);
        // A cause that is silent about authors takes any for about as likely, and a nameless page for the likeliest.
        assertEquals(0.4 / 0.15, chance("line-down", SAFE, List.of(), nameless) / chance("line-down", SAFE, List.of(), byNginx), 1e-9);
        assertEquals(chance("line-down", SAFE, List.of(), page(Outcome.UNAVAILABLE)) * 0.15, chance("line-down", SAFE, List.of(), byNginx), 1e-9);
        Observation opened = page(Outcome.WORKS, Fact.AUTHOR_ROLE, "site-gateway");
        assertEquals(chance("works", SAFE, List.of(), page(Outcome.WORKS)), chance("works", SAFE, List.of(), opened), 1e-9);
        assertTrue(Likelihood.maintenance(planned));
        assertFalse(Likelihood.maintenance(byHaproxy));
        assertFalse(Likelihood.maintenance(page(Outcome.BAD_GATEWAY, Fact.REASON, "maintenance")));
    }

    @Test
    void whatIsHeldBackTogetherCountsLikeOneThing() {
        Observation silent = reference(Outcome.SILENT);
        double one = chance("site-unreachable", SAFE, List.of(SILENT), silent);
        double four = chance("site-unreachable", SAFE, List.of(SILENT), silent, silent, silent, silent);
        assertTrue(four > one * one && four < one);
        // One that opens shows that nothing is held back from all.
        Observation opens = reference(Outcome.WORKS);
        double mixed = chance("site-unreachable", SAFE, List.of(SILENT), silent, silent, opens);
        double alone = chance("site-unreachable", SAFE, List.of(SILENT), silent, opens);
        assertEquals(alone / chance("site-unreachable", SAFE, List.of(SILENT), opens), mixed / alone, 1e-9);
        // Different failures are no common one.
        double twoKinds = chance("site-unreachable", SAFE, List.of(SILENT), silent, reference(Outcome.TLS_FAILED));
        assertTrue(twoKinds < chance("site-unreachable", SAFE, List.of(SILENT), silent, silent));
    }

    @Test
    void companiesCloseTheirNetworks() {
        Observation directory = saw(Vantage.DIRECT, Target.REFERENCE_NAME_PUBLIC, Outcome.NAME_SILENT);
        Observation[] closed = {reference(Outcome.SILENT), saw(Vantage.SYSTEM, Target.PORTAL, Outcome.SILENT), directory};
        double inside = chance("site-unreachable", INSIDE, List.of(SILENT), closed);
        double open = chance("site-unreachable", SAFE, List.of(SILENT), closed);
        assertTrue(inside > 5 * open);
        // One check that opens, and the network is not closed.
        Observation opens = saw(Vantage.SYSTEM, Target.PORTAL, Outcome.WORKS);
        assertEquals(
                chance("site-unreachable", SAFE, List.of(SILENT), closed[0], opens),
                chance("site-unreachable", INSIDE, List.of(SILENT), closed[0], opens), 1e-9);
    }

    @Test
    void aClosedWayAroundAProxyIsNoWonder() {
        Observation silent = saw(Vantage.DIRECT, Target.SITE, Outcome.SILENT);
        double beside = chance("proxy-dead", SAFE, List.of(proxySet()), silent);
        double without = chance("site-bot-check", SAFE, List.of(), silent);
        assertTrue(beside > 5 * without);
        assertEquals(beside, chance("proxy-dead", SAFE, List.of(proxySet()), saw(Vantage.OTHER_BOOK, Target.SITE, Outcome.SILENT)), 1e-9);
        // A closed way holds back the site and the others alike.
        Observation other = saw(Vantage.DIRECT, Target.REFERENCE, Outcome.SILENT);
        assertTrue(chance("proxy-dead", SAFE, List.of(proxySet()), silent, other) > 3 * beside * chance("proxy-dead", SAFE, List.of(proxySet()), other));
    }

    private static double ratio(String cause, String other, Observation seen) {
        return chance(cause, SAFE, List.of(), seen) / chance(other, SAFE, List.of(), seen);
    }

    /** How likely these answers are if this cause is at work, where the way is as the first ones say. */
    private static double chance(String cause, Address address, List<Observation> around, Observation... seen) {
        Observation[] all = Stream.concat(around.stream(), Stream.of(seen)).toArray(Observation[]::new);
        List<Observation> given = around.isEmpty() ? List.of(all) : around;
        return Math.exp(likelihood(address, given.toArray(Observation[]::new)).log(KNOWLEDGE.cause(cause), List.of(seen)));
    }
}
