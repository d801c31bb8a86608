package app.whoseside.diagnosis;

import static app.whoseside.diagnosis.Saw.*;
import static app.whoseside.model.Part.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Part;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A part is suspected or cleared only by a question whose way leads through it. */
class CrossingTest {
    private static final Set<Part> WAY_OUT = EnumSet.of(COMPUTER, LINK, ROUTER, SIGN_IN, LINE);
    private final Surroundings plain = around(SAFE);
    private final Surroundings proxied = around(SAFE, proxySet());
    private final Surroundings tunnelled = around(SAFE, vpnOn());

    @Test
    void whatTheComputerSaysOfItselfConcernsItselfAlone() {
        assertEquals(Set.of(LINK), crossed(Vantage.DEVICE, Target.LINK, plain));
        assertEquals(Set.of(HOSTS_FILE), crossed(Vantage.DEVICE, Target.HOSTS_FILE, plain));
        assertEquals(Set.of(FIREWALL, COMPUTER), crossed(Vantage.DEVICE, Target.FIREWALL, plain));
        assertEquals(Set.of(CLOCK), crossed(Vantage.DEVICE, Target.CLOCK, plain));
        assertEquals(Set.of(COMPUTER, LINK, ROUTER), crossed(Vantage.SYSTEM, Target.ROUTER, plain));
    }

    @Test
    void aSettingAloneClearsNobody() {
        for (Target setting : List.of(Target.PROXY_SETTING, Target.VPN_SETTING, Target.STATUS_PAGE)) {
            assertEquals(Set.of(), crossed(Vantage.DEVICE, setting, plain));
        }
    }

    @Test
    void theSystemsAddressBookIsJudgedByWhatItSays() {
        assertEquals(plus(WAY_OUT, RESOLVER, RESOLVER_FOR_SITE, SITE_NAME, HOSTS_FILE), crossed(Vantage.SYSTEM, Target.NAME, plain));
        assertEquals(plus(WAY_OUT, RESOLVER), crossed(Vantage.SYSTEM, Target.REFERENCE_NAME, plain));
    }

    @Test
    void publicDirectoriesSayNothingAboutTheSystemsOwn() {
        for (Target asked : List.of(Target.NAME_PUBLIC, Target.NAME_PUBLIC_SAFE)) {
            assertEquals(plus(WAY_OUT, SITE_NAME), crossed(Vantage.DIRECT, asked, plain));
        }
        assertEquals(WAY_OUT, crossed(Vantage.DIRECT, Target.REFERENCE_NAME_PUBLIC, plain));
    }

    @Test
    void anotherSiteGoesTheSameWayOut() {
        assertEquals(plus(WAY_OUT, CLOCK, RESOLVER), crossed(Vantage.SYSTEM, Target.REFERENCE, plain));
        assertEquals(plus(WAY_OUT, CLOCK, PROXY), crossed(Vantage.SYSTEM, Target.REFERENCE, proxied));
        assertEquals(plus(WAY_OUT, CLOCK, RESOLVER), crossed(Vantage.DIRECT, Target.REFERENCE, proxied));
        assertEquals(plus(WAY_OUT, CLOCK, RESOLVER, VPN), crossed(Vantage.SYSTEM, Target.REFERENCE, tunnelled));
        assertEquals(WAY_OUT, crossed(Vantage.AROUND_VPN, Target.REFERENCE, tunnelled));
        assertEquals(plus(WAY_OUT, RESOLVER), crossed(Vantage.SYSTEM, Target.PORTAL, plain));
        assertEquals(plus(WAY_OUT, PROXY), crossed(Vantage.SYSTEM, Target.PROXY_REFERENCE, proxied));
    }

    @Test
    void thePageCrossesAllThatThePersonHasBetween() {
        Set<Part> crossed = crossed(Vantage.SYSTEM, Target.SITE, plain);
        assertEquals(EnumSet.complementOf(EnumSet.of(BROWSER, PROXY, PROXY_TO_SITE, VPN, VPN_TO_SITE)), crossed);
        assertEquals(plus(crossed, BROWSER), crossed(Vantage.BROWSER, Target.SITE, plain));
    }

    @Test
    void theStartPageSaysNothingAboutAnInnerPage() {
        assertFalse(crossed(Vantage.SYSTEM, Target.SITE_START, around(INNER)).contains(PAGE));
        assertTrue(crossed(Vantage.SYSTEM, Target.SITE, around(INNER)).contains(PAGE));
        assertTrue(crossed(Vantage.OUTSIDE, Target.SITE_START, plain).contains(PAGE));
    }

    @Test
    void withoutASafeConnectionNobodyJudgesCertificates() {
        Set<Part> safe = crossed(Vantage.SYSTEM, Target.SITE, plain);
        Set<Part> unsafe = crossed(Vantage.SYSTEM, Target.SITE, around(PLAIN));
        safe.removeAll(unsafe);
        assertEquals(Set.of(CLOCK, SECURITY_SOFTWARE), safe);
    }

    @Test
    void aProxyLooksTheNameUpInThePersonsStead() {
        Set<Part> through = crossed(Vantage.SYSTEM, Target.SITE, proxied);
        assertTrue(through.containsAll(Set.of(PROXY, PROXY_TO_SITE)));
        for (Part skipped : List.of(HOSTS_FILE, RESOLVER, RESOLVER_FOR_SITE, NETWORK_FILTER, ROUTE)) {
            assertFalse(through.contains(skipped), skipped.id());
        }
        assertEquals(crossed(Vantage.SYSTEM, Target.SITE, plain), crossed(Vantage.DIRECT, Target.SITE, proxied));
        assertTrue(crossed(Vantage.PROXY_OFF, Target.SITE, proxied).containsAll(Set.of(BROWSER, ROUTE, RESOLVER)));
        assertFalse(crossed(Vantage.PROXY_OFF, Target.SITE, proxied).contains(PROXY));
        for (Vantage same : List.of(Vantage.BROWSER, Vantage.PRIVATE_WINDOW, Vantage.OTHER_BROWSER, Vantage.VPN_OFF)) {
            assertTrue(crossed(same, Target.SITE, proxied).contains(PROXY), same.id());
        }
    }

    @Test
    void aVpnHidesTheProvidersWayToTheSite() {
        Set<Part> through = crossed(Vantage.SYSTEM, Target.SITE, tunnelled);
        assertTrue(through.containsAll(Set.of(VPN, VPN_TO_SITE, LINE)));
        assertFalse(through.contains(ROUTE) || through.contains(NETWORK_FILTER));
        assertEquals(crossed(Vantage.SYSTEM, Target.SITE, plain), crossed(Vantage.AROUND_VPN, Target.SITE, tunnelled));
        assertEquals(crossed(Vantage.BROWSER, Target.SITE, plain), crossed(Vantage.VPN_OFF, Target.SITE, tunnelled));
        for (Vantage same : List.of(Vantage.DIRECT, Vantage.OTHER_BOOK, Vantage.BROWSER, Vantage.PRIVATE_WINDOW, Vantage.OTHER_BROWSER, Vantage.PROXY_OFF)) {
            assertTrue(crossed(same, Target.SITE, tunnelled).contains(VPN), same.id());
        }
    }

    @Test
    void anotherAddressBookSkipsTheFirst() {
        Set<Part> skipped = crossed(Vantage.SYSTEM, Target.SITE, plain);
        skipped.removeAll(crossed(Vantage.OTHER_BOOK, Target.SITE, plain));
        assertEquals(Set.of(HOSTS_FILE, RESOLVER, RESOLVER_FOR_SITE), skipped);
        Set<Part> number = crossed(Vantage.SYSTEM, Target.SITE, around(Scenario.address("https://203.0.113.80/")));
        assertFalse(number.contains(HOSTS_FILE) || number.contains(RESOLVER) || number.contains(RESOLVER_FOR_SITE));
    }

    @Test
    void anInsideSiteIsReachedWithoutTheLine() {
        Set<Part> inside = crossed(Vantage.SYSTEM, Target.SITE, around(INSIDE));
        assertTrue(inside.containsAll(Set.of(COMPUTER, LINK, FIREWALL, RESOLVER, NETWORK_FILTER)));
        assertFalse(inside.contains(LINE) || inside.contains(ROUTER) || inside.contains(ROUTE));
        Set<Part> here = crossed(Vantage.SYSTEM, Target.SITE, around(Scenario.address("http://localhost:8080/")));
        assertTrue(here.contains(COMPUTER));
        assertFalse(here.contains(LINK) || here.contains(LINE));
    }

    @Test
    void placesElsewhereCrossLessTheFartherTheyAre() {
        Set<Part> far = Set.of(CDN, SITE_NAME, SITE, PAGE);
        Set<Part> near = plus(far, CDN_BRANCH, SITE_COUNTRY_RULE);
        assertEquals(far, crossed(Vantage.OUTSIDE, Target.SITE, plain));
        assertEquals(near, crossed(Vantage.OUTSIDE_NEAR, Target.SITE, plain));
        assertEquals(near, crossed(Vantage.MOBILE_DATA, Target.SITE, plain));
        assertEquals(plus(near, ROUTE, RESOLVER_FOR_SITE), crossed(Vantage.OUTSIDE_OWN_NETWORK, Target.SITE, plain));
        assertEquals(
                plus(near, COMPUTER, HOSTS_FILE, FIREWALL, CLOCK, SECURITY_SOFTWARE), crossed(Vantage.OTHER_NETWORK, Target.SITE, plain));
        assertEquals(
                plus(near, LINK, ROUTER, SIGN_IN, LINE, RESOLVER, RESOLVER_FOR_SITE, ROUTE, NETWORK_FILTER, SITE_RULE),
                crossed(Vantage.OTHER_DEVICE, Target.SITE, plain));
    }

    private static Set<Part> crossed(Vantage vantage, Target target, Surroundings around) {
        return plus(Crossing.of(vantage, target, around));
    }

    private static Set<Part> plus(Set<Part> parts, Part... more) {
        Set<Part> all = EnumSet.noneOf(Part.class);
        all.addAll(parts);
        all.addAll(List.of(more));
        return all;
    }
}
