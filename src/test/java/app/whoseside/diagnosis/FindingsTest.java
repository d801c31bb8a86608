package app.whoseside.diagnosis;

import static app.whoseside.diagnosis.Saw.*;
import static app.whoseside.knowledge.Finding.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.knowledge.Finding;
import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A sentence is shown only where what it says was seen: of each finding, one case that bears it out and the nearest one that does not. */
class FindingsTest {
    @Test
    void thePage() {
        holds(SITE_WORKS, page(Outcome.WORKS));
        not(SITE_WORKS, page(Outcome.SILENT));
        holds(SITE_FAILS, page(Outcome.SILENT));
        not(SITE_FAILS, page(Outcome.WORKS));
        not(SITE_FAILS, outside(Outcome.SILENT));
        holds(PAGE_MISSING, page(Outcome.MISSING));
        holds(START_WORKS, saw(Vantage.SYSTEM, Target.SITE_START, Outcome.WORKS));
        not(START_WORKS, outside(Outcome.WORKS));
        holds(SECOND_WORKS, saw(Vantage.SYSTEM, Target.SITE_AGAIN, Outcome.WORKS));
        not(SECOND_WORKS, page(Outcome.WORKS));
    }

    @Test
    void whoSpoke() {
        holds(IDENTITY_PROVED, page(Outcome.BAD_GATEWAY, Fact.TRUST, "public-list"));
        not(IDENTITY_PROVED, page(Outcome.BAD_GATEWAY, Fact.TRUST, "none"));
        holds(IDENTITY_SHOWN, page(Outcome.NO_ANSWER, Fact.TRUST, "public-list"));
        not(IDENTITY_SHOWN, page(Outcome.BAD_GATEWAY, Fact.TRUST, "public-list"));
        not(IDENTITY_SHOWN, page(Outcome.NO_ANSWER, Fact.TRUST, "none"));
        not(IDENTITY_SHOWN, page(Outcome.UNKNOWN, Fact.TRUST, "public-list"));
        holds(OUTSIDE_SAME_CERTIFICATE, page(Outcome.SILENT, Fact.FINGERPRINT, "ab"), outside(Outcome.SILENT, Fact.FINGERPRINT, "ab"));
        not(OUTSIDE_SAME_CERTIFICATE, page(Outcome.SILENT, Fact.FINGERPRINT, "ab"), outside(Outcome.SILENT, Fact.FINGERPRINT, "cd"));
        Observation own = page(Outcome.FORBIDDEN, Fact.TRUST, "this-computer-only", Fact.FINGERPRINT, "ee");
        holds(CERTIFICATE_RESIGNED, own, outside(Outcome.WORKS, Fact.FINGERPRINT, "ab"));
        not(CERTIFICATE_RESIGNED, own);
        holds(CERTIFICATE_EXCHANGED, own, outside(Outcome.WORKS, Fact.FINGERPRINT, "ab"));
        not(CERTIFICATE_EXCHANGED, own, outside(Outcome.SILENT, Fact.FINGERPRINT, "ab"));
        holds(CERTIFICATE_OF_FILTER, page(Outcome.CERTIFICATE_UNTRUSTED, Fact.AUTHOR_ROLE, "network-filter"));
        not(CERTIFICATE_OF_FILTER, page(Outcome.CERTIFICATE_UNTRUSTED));
        not(CERTIFICATE_OF_FILTER, page(Outcome.BLOCKED, Fact.AUTHOR_ROLE, "network-filter"));
    }

    @Test
    void withoutASafeConnectionTheSameErrorElsewhereProvesIt() {
        Observation here = page(Outcome.BAD_GATEWAY, Fact.AUTHOR, "nginx");
        assertTrue(found(PLAIN, here, outside(Outcome.BAD_GATEWAY, Fact.AUTHOR, "nginx")).contains(IDENTITY_PROVED));
        assertFalse(found(PLAIN, here, outside(Outcome.BAD_GATEWAY, Fact.AUTHOR, "squid")).contains(IDENTITY_PROVED));
        assertFalse(found(PLAIN, here, outside(Outcome.UNAVAILABLE, Fact.AUTHOR, "nginx")).contains(IDENTITY_PROVED));
        assertFalse(found(PLAIN, here, saw(Vantage.DIRECT, Target.SITE, Outcome.BAD_GATEWAY, Fact.AUTHOR, "nginx")).contains(IDENTITY_PROVED));
        assertFalse(found(SAFE, here, outside(Outcome.BAD_GATEWAY, Fact.AUTHOR, "nginx")).contains(IDENTITY_PROVED));
        assertFalse(found(PLAIN, page(Outcome.SILENT), outside(Outcome.SILENT)).contains(IDENTITY_PROVED));
        assertFalse(found(PLAIN, page(Outcome.WORKS), outside(Outcome.WORKS)).contains(IDENTITY_PROVED));
    }

    @Test
    void fromOutsideTheMajorityCounts() {
        Observation opens = outside(Outcome.WORKS);
        Observation fails = outside(Outcome.SILENT);
        holds(OUTSIDE_WORKS, opens);
        holds(OUTSIDE_WORKS, opens, fails);
        not(OUTSIDE_WORKS, opens, fails, fails);
        not(OUTSIDE_WORKS);
        holds(OUTSIDE_FAILS, fails);
        holds(OUTSIDE_FAILS, opens, fails, fails, fails);
        not(OUTSIDE_FAILS, opens, fails, fails);
        not(OUTSIDE_FAILS);
        not(OUTSIDE_FAILS, outside(Outcome.UNKNOWN));
        not(OUTSIDE_WORKS, opens, fails, page(Outcome.WORKS), fails);
        not(NEAR_FAILS, saw(Vantage.OUTSIDE_NEAR, Target.SITE, Outcome.WORKS), saw(Vantage.OUTSIDE_NEAR, Target.SITE, Outcome.SILENT));
        not(OUTSIDE_WORKS, page(Outcome.WORKS));
        holds(NEAR_FAILS, saw(Vantage.OUTSIDE_NEAR, Target.SITE, Outcome.FORBIDDEN));
        not(NEAR_FAILS, fails);
        holds(OWN_NETWORK_FAILS, saw(Vantage.OUTSIDE_OWN_NETWORK, Target.SITE, Outcome.SILENT));
        not(OWN_NETWORK_FAILS, fails);
    }

    @Test
    void aSiteThatIsNotPublicIsSeenFromNowhereElse() {
        assertTrue(found(INSIDE, page(Outcome.SILENT)).contains(NOT_PUBLIC));
        not(NOT_PUBLIC, page(Outcome.SILENT));
        // An inside name that somebody outside lists as well is still nobody's business out there.
        assertTrue(found(INSIDE, page(Outcome.SILENT), saw(Vantage.DIRECT, Target.NAME_PUBLIC, Outcome.WORKS, Fact.ADDRESSES, "203.0.113.80"))
                .contains(NOT_PUBLIC));
        holds(NOT_PUBLIC, page(Outcome.SILENT, Fact.ADDRESS, "10.0.0.9"));
    }

    @Test
    void theSystemsOwnAddressBook() {
        holds(BOOK_FOUND, name(Outcome.WORKS));
        not(BOOK_FOUND, name(Outcome.NAME_MISSING));
        holds(BOOK_MISSING, name(Outcome.NAME_MISSING));
        not(BOOK_MISSING, name(Outcome.NAME_FAILED));
        holds(BOOK_NO_ANSWER_FOR_SITE, name(Outcome.NAME_FAILED));
        holds(BOOK_NO_ANSWER_FOR_SITE, name(Outcome.NAME_SILENT));
        not(BOOK_NO_ANSWER_FOR_SITE, name(Outcome.NAME_MISSING));
        Observation otherSilent = saw(Vantage.SYSTEM, Target.REFERENCE_NAME, Outcome.NAME_SILENT);
        Observation otherFound = saw(Vantage.SYSTEM, Target.REFERENCE_NAME, Outcome.WORKS);
        holds(BOOK_SILENT, name(Outcome.NAME_SILENT), otherSilent);
        not(BOOK_SILENT, name(Outcome.NAME_SILENT), otherFound);
        not(BOOK_SILENT, name(Outcome.WORKS), otherSilent);
        not(BOOK_SILENT, name(Outcome.NAME_SILENT));
    }

    @Test
    void whoseAddressBookItIs() {
        holds(RESOLVER_OF_NETWORK, name(Outcome.WORKS, "asked", "192.168.7.1"));
        not(RESOLVER_OF_PROVIDER, name(Outcome.WORKS, "asked", "192.168.7.1"));
        holds(RESOLVER_OF_PROVIDER, name(Outcome.WORKS, "asked", "198.51.100.53"));
        not(RESOLVER_OF_NETWORK, name(Outcome.WORKS, "asked", "198.51.100.53"));
        not(RESOLVER_OF_PROVIDER, page(Outcome.WORKS));
        not(RESOLVER_OF_NETWORK, page(Outcome.WORKS));
        holds(BOOK_STOPPED_HERE, name(Outcome.NAME_FAILED, "asked", "127.0.0.53", Fact.REASON, "refused"));
        not(BOOK_STOPPED_HERE, name(Outcome.NAME_FAILED, "asked", "192.168.7.1", Fact.REASON, "refused"));
        not(BOOK_STOPPED_HERE, name(Outcome.NAME_FAILED, "asked", "127.0.0.53"));
    }

    @Test
    void whereSomebodyAnswersForAllNameServersItNeedNotBeTheProvider() {
        Observation name = name(Outcome.NAME_DIFFERS, "asked", "198.51.100.53");
        Observation sealed = saw(Vantage.DIRECT, Target.NAME_PUBLIC_SAFE, Outcome.WORKS, Fact.ADDRESSES, "203.0.113.80 203.0.113.81");
        Observation rewritten = saw(Vantage.DIRECT, Target.NAME_PUBLIC, Outcome.WORKS, Fact.ADDRESSES, "203.0.113.66");
        Observation honest = saw(Vantage.DIRECT, Target.NAME_PUBLIC, Outcome.WORKS, Fact.ADDRESSES, "203.0.113.81");
        not(RESOLVER_OF_PROVIDER, name, sealed, rewritten);
        not(RESOLVER_OF_PROVIDER, name, sealed, listed(Outcome.NAME_MISSING));
        not(RESOLVER_OF_PROVIDER, name, sealed, rewritten, listed(Outcome.NAME_SILENT));
        holds(RESOLVER_OF_PROVIDER, name, sealed, honest);
        holds(RESOLVER_OF_PROVIDER, name, sealed, rewritten, honest);
        holds(RESOLVER_OF_PROVIDER, name, sealed, listed(Outcome.NAME_SILENT));
        holds(RESOLVER_OF_PROVIDER, name, sealed);
        holds(RESOLVER_OF_PROVIDER, name, rewritten);
    }

    @Test
    void thePublicDirectories() {
        holds(BOOKS_FOUND, listed(Outcome.WORKS));
        holds(BOOKS_FOUND, saw(Vantage.DIRECT, Target.NAME_PUBLIC_SAFE, Outcome.WORKS));
        holds(BOOKS_FOUND, outside(Outcome.SILENT, Fact.ADDRESS, "203.0.113.80"));
        not(BOOKS_FOUND, outside(Outcome.SILENT));
        not(BOOKS_FOUND, page(Outcome.WORKS), saw(Vantage.DIRECT, Target.REFERENCE_NAME_PUBLIC, Outcome.WORKS));
        not(BOOKS_FOUND, listed(Outcome.NAME_MISSING));
        holds(BOOKS_MISSING, listed(Outcome.NAME_MISSING));
        holds(BOOKS_MISSING, listed(Outcome.NAME_MISSING), listed(Outcome.NAME_SILENT));
        not(BOOKS_MISSING, listed(Outcome.NAME_MISSING), listed(Outcome.WORKS));
        holds(BOOKS_MISSING, outside(Outcome.NAME_MISSING));
        not(BOOKS_MISSING, listed(Outcome.WORKS), outside(Outcome.NAME_MISSING));
        holds(BOOKS_NO_ANSWER_FOR_SITE, listed(Outcome.NAME_FAILED));
        not(BOOKS_NO_ANSWER_FOR_SITE, listed(Outcome.NAME_SILENT));
        holds(BOOKS_NO_ANSWER_FOR_SITE, outside(Outcome.NAME_SILENT));
        not(BOOKS_NO_ANSWER_FOR_SITE, listed(Outcome.WORKS), outside(Outcome.NAME_FAILED));
        holds(BOOKS_INSIDE, listed(Outcome.NAME_DIFFERS));
        not(BOOKS_INSIDE, listed(Outcome.NAME_DIFFERS), listed(Outcome.WORKS));
        holds(BOOKS_LIST_OTHERS, saw(Vantage.DIRECT, Target.REFERENCE_NAME_PUBLIC, Outcome.WORKS));
        not(BOOKS_LIST_OTHERS, saw(Vantage.DIRECT, Target.REFERENCE_NAME_PUBLIC, Outcome.NAME_SILENT));
    }

    @Test
    void anAddressBookThatSaysSomethingElse() {
        holds(BOOK_DIFFERS, name(Outcome.NAME_DIFFERS), listed(Outcome.WORKS));
        holds(BOOK_DIFFERS, name(Outcome.NAME_MISSING), listed(Outcome.WORKS));
        holds(BOOK_DIFFERS, name(Outcome.NAME_FAILED), listed(Outcome.WORKS));
        not(BOOK_DIFFERS, name(Outcome.WORKS), listed(Outcome.WORKS));
        not(BOOK_DIFFERS, name(Outcome.NAME_DIFFERS), listed(Outcome.NAME_MISSING));
        not(BOOK_DIFFERS, name(Outcome.NAME_FAILED), saw(Vantage.SYSTEM, Target.REFERENCE_NAME, Outcome.NAME_FAILED), listed(Outcome.WORKS));
    }

    @Test
    void anotherAddressThatOpens() {
        Observation here = page(Outcome.SILENT, Fact.ADDRESS, "203.0.113.66");
        holds(OTHER_BOOK_WORKS, saw(Vantage.OTHER_BOOK, Target.SITE, Outcome.WORKS));
        holds(OTHER_BOOK_WORKS, saw(Vantage.OTHER_BOOK, Target.SITE, Outcome.FORBIDDEN, Fact.TRUST, "public-list"));
        not(OTHER_BOOK_WORKS, saw(Vantage.OTHER_BOOK, Target.SITE, Outcome.FORBIDDEN));
        holds(OTHER_BOOK_WORKS, here, outside(Outcome.WORKS, Fact.ADDRESS, "203.0.113.80"));
        not(OTHER_BOOK_WORKS, here, outside(Outcome.WORKS, Fact.ADDRESS, "203.0.113.66"));
        not(OTHER_BOOK_WORKS, here, outside(Outcome.SILENT, Fact.ADDRESS, "203.0.113.80"));
        not(OTHER_BOOK_WORKS, here, outside(Outcome.WORKS));
        not(OTHER_BOOK_WORKS, page(Outcome.SILENT), outside(Outcome.WORKS, Fact.ADDRESS, "203.0.113.80"));
        holds(BOOK_DIFFERS, here, outside(Outcome.WORKS, Fact.ADDRESS, "203.0.113.80"));
        not(BOOK_DIFFERS, page(Outcome.WORKS, Fact.ADDRESS, "203.0.113.66"), outside(Outcome.WORKS, Fact.ADDRESS, "203.0.113.80"));
    }

    @Test
    void otherSites() {
        Observation opens = reference(Outcome.WORKS);
        Observation silent = reference(Outcome.SILENT);
        holds(REFERENCES_WORK, opens, opens, silent, silent);
        not(REFERENCES_WORK, opens, silent, silent);
        holds(REFERENCES_WORK, opens);
        not(REFERENCES_WORK, saw(Vantage.DIRECT, Target.REFERENCE, Outcome.WORKS));
        not(REFERENCES_WORK);
        holds(REFERENCES_FAIL, silent, silent);
        not(REFERENCES_FAIL, silent, opens);
        Observation resigned = reference(Outcome.CERTIFICATE_UNTRUSTED);
        holds(REFERENCES_RESIGNED, resigned, resigned);
        holds(REFERENCES_RESIGNED, resigned, resigned, silent);
        not(REFERENCES_RESIGNED, resigned);
        not(REFERENCES_RESIGNED, resigned, resigned, silent, silent);
        holds(REFERENCES_STALL, reference(Outcome.NO_ANSWER), check(Outcome.WORKS));
        not(REFERENCES_STALL, reference(Outcome.NO_ANSWER));
        not(REFERENCES_STALL, reference(Outcome.NO_ANSWER), opens, check(Outcome.WORKS));
    }

    @Test
    void signInChecks() {
        holds(PORTAL_SEEN, check(Outcome.WORKS), check(Outcome.SIGN_IN));
        not(PORTAL_SEEN, check(Outcome.SILENT));
        holds(PORTAL_CLEAN, check(Outcome.SILENT));
        not(PORTAL_CLEAN, check(Outcome.WORKS), check(Outcome.SIGN_IN));
        not(PORTAL_CLEAN);
        holds(PORTALS_SAME, page(Outcome.BAD_GATEWAY), check(Outcome.BAD_GATEWAY));
        not(PORTALS_SAME, page(Outcome.BAD_GATEWAY), check(Outcome.BAD_GATEWAY), check(Outcome.WORKS));
        not(PORTALS_SAME, page(Outcome.BAD_GATEWAY), check(Outcome.UNAVAILABLE));
        not(PORTALS_SAME, page(Outcome.WORKS), check(Outcome.WORKS));
    }

    @Test
    void theClock() {
        Observation right = saw(Vantage.DEVICE, Target.CLOCK, Outcome.WORKS);
        Observation off = saw(Vantage.DEVICE, Target.CLOCK, Outcome.OFF);
        holds(CLOCK_RIGHT, right);
        not(CLOCK_RIGHT, right, off);
        holds(CLOCK_WRONG, off);
        not(CLOCK_WRONG, right, off);
        holds(CLOCK_HARMLESS, off, reference(Outcome.WORKS));
        not(CLOCK_HARMLESS, off);
        not(CLOCK_HARMLESS, right, reference(Outcome.WORKS));
    }

    @Test
    void thisComputerAndItsNetwork() {
        Observation linked = saw(Vantage.DEVICE, Target.LINK, Outcome.WORKS);
        holds(LINKED, linked);
        holds(NO_LINK, saw(Vantage.DEVICE, Target.LINK, Outcome.UNREACHABLE));
        not(NO_LINK, linked);
        holds(ROUTER_WORKS, router(Outcome.WORKS));
        not(ROUTER_WORKS, router(Outcome.SILENT));
        holds(ROUTER_SILENT, router(Outcome.SILENT));
        not(ROUTER_SILENT, router(Outcome.WORKS));
        Observation none = router(Outcome.UNREACHABLE, Fact.REASON, "no-router");
        holds(NO_ROUTER, linked, none);
        not(ROUTER_SILENT, linked, none);
        not(NO_ROUTER, none);
        holds(ROUTER_SILENT, none);
        not(NO_ROUTER, linked, router(Outcome.SILENT));
        holds(FIREWALL_HERE, saw(Vantage.DEVICE, Target.FIREWALL, Outcome.PRESENT));
        not(FIREWALL_HERE, saw(Vantage.DEVICE, Target.FIREWALL, Outcome.ABSENT));
        holds(HOSTS_PINNED, saw(Vantage.DEVICE, Target.HOSTS_FILE, Outcome.PRESENT));
        not(HOSTS_PINNED, saw(Vantage.DEVICE, Target.HOSTS_FILE, Outcome.ABSENT));
        holds(STATUS_PAGE_TROUBLE, saw(Vantage.DEVICE, Target.STATUS_PAGE, Outcome.PRESENT, Fact.REASON, "major"));
        not(STATUS_PAGE_TROUBLE, saw(Vantage.DEVICE, Target.STATUS_PAGE, Outcome.PRESENT, Fact.REASON, "minor"));
    }

    @Test
    void theProxy() {
        Observation dead = page(Outcome.PROXY_DEAD, Fact.REASON, "refused");
        holds(PROXY_SET, proxySet());
        not(PROXY_SET, dead);
        holds(PROXY_DEAD, proxySet(), dead);
        holds(PROXY_DEAD, proxySet(), saw(Vantage.SYSTEM, Target.PROXY, Outcome.PROXY_DEAD));
        not(PROXY_DEAD, dead);
        not(PROXY_DEAD, proxySet(), saw(Vantage.SYSTEM, Target.REFERENCE, Outcome.PROXY_DEAD));
        holds(PROXY_NOT_LISTENING, proxySet(), dead);
        not(PROXY_NOT_LISTENING, proxySet(), page(Outcome.PROXY_DEAD, Fact.REASON, "silent"));
        not(PROXY_NOT_LISTENING, proxySet(), page(Outcome.REFUSED, Fact.REASON, "refused"));
        not(PROXY_NOT_LISTENING, dead);
        holds(PROXY_WANTS_PASSWORD, proxySet(), page(Outcome.PROXY_PASSWORD));
        not(PROXY_WANTS_PASSWORD, page(Outcome.PROXY_PASSWORD));
        holds(PROXY_OPENS_OTHERS, proxySet(), reference(Outcome.WORKS), reference(Outcome.SILENT));
        not(PROXY_OPENS_OTHERS, proxySet(), reference(Outcome.WORKS), reference(Outcome.SILENT), reference(Outcome.SILENT));
        not(PROXY_OPENS_OTHERS, reference(Outcome.WORKS), reference(Outcome.WORKS));
        holds(PROXY_FAILS_OTHERS, proxySet(), reference(Outcome.SILENT));
        not(PROXY_FAILS_OTHERS, reference(Outcome.SILENT));
        holds(PROXY_LOCAL, saw(Vantage.DEVICE, Target.PROXY_SETTING, Outcome.PRESENT, Fact.LOCALITY, "local"));
        not(PROXY_LOCAL, proxySet());
    }

    @Test
    void aroundTheProxyAndTheVpn() {
        holds(DIRECT_WORKS, saw(Vantage.DIRECT, Target.SITE, Outcome.WORKS));
        holds(DIRECT_WORKS, saw(Vantage.PROXY_OFF, Target.SITE, Outcome.WORKS));
        not(DIRECT_WORKS, saw(Vantage.DIRECT, Target.REFERENCE, Outcome.WORKS));
        holds(DIRECT_OPENS_OTHERS, saw(Vantage.DIRECT, Target.REFERENCE, Outcome.WORKS));
        holds(DIRECT_OPENS_OTHERS, saw(Vantage.DIRECT, Target.SITE, Outcome.WORKS));
        not(DIRECT_OPENS_OTHERS, reference(Outcome.WORKS));
        not(DIRECT_OPENS_OTHERS, saw(Vantage.DIRECT, Target.NAME_PUBLIC, Outcome.WORKS));
        holds(VPN_ON, vpnOn());
        not(VPN_ON, proxySet());
        holds(AROUND_WORKS, saw(Vantage.AROUND_VPN, Target.REFERENCE, Outcome.WORKS));
        not(AROUND_WORKS, reference(Outcome.WORKS));
        holds(AROUND_SITE_WORKS, saw(Vantage.AROUND_VPN, Target.SITE, Outcome.WORKS));
        holds(AROUND_SITE_WORKS, saw(Vantage.VPN_OFF, Target.SITE, Outcome.WORKS));
        not(AROUND_SITE_WORKS, saw(Vantage.AROUND_VPN, Target.REFERENCE, Outcome.WORKS));
        not(AROUND_SITE_WORKS, page(Outcome.WORKS));
        holds(PLAIN_PATH);
        not(PLAIN_PATH, vpnOn());
        not(PLAIN_PATH, proxySet());
        holds(PLAIN_PATH, proxySet(), saw(Vantage.DIRECT, Target.SITE, Outcome.SILENT));
        not(PLAIN_PATH, proxySet(), saw(Vantage.DIRECT, Target.SITE, Outcome.WORKS));
    }

    @Test
    void whatThePersonTold() {
        for (Vantage place : Set.of(Vantage.MOBILE_DATA, Vantage.OTHER_NETWORK)) {
            holds(TOLD_ELSEWHERE_WORKS, saw(place, Target.SITE, Outcome.WORKS));
            holds(TOLD_ELSEWHERE_FAILS, saw(place, Target.SITE, Outcome.FAILS));
        }
        not(TOLD_ELSEWHERE_FAILS, saw(Vantage.MOBILE_DATA, Target.SITE, Outcome.FAILS), saw(Vantage.OTHER_NETWORK, Target.SITE, Outcome.WORKS));
        not(TOLD_ELSEWHERE_WORKS, saw(Vantage.OTHER_DEVICE, Target.SITE, Outcome.WORKS));
        holds(TOLD_VPN_OFF_WORKS, saw(Vantage.VPN_OFF, Target.SITE, Outcome.WORKS));
        not(TOLD_VPN_OFF_WORKS, saw(Vantage.VPN_OFF, Target.SITE, Outcome.FAILS));
        holds(TOLD_BROWSER_FAILS, saw(Vantage.BROWSER, Target.SITE, Outcome.FAILS));
        not(TOLD_BROWSER_FAILS, saw(Vantage.BROWSER, Target.SITE, Outcome.WORKS));
        holds(TOLD_PRIVATE_WINDOW_WORKS, saw(Vantage.PRIVATE_WINDOW, Target.SITE, Outcome.WORKS));
        not(TOLD_PRIVATE_WINDOW_WORKS, saw(Vantage.PRIVATE_WINDOW, Target.SITE, Outcome.FAILS));
    }

    /** The finding's name would hide the address of the same name. */
    private static final Finding PLAIN_PATH = Finding.PLAIN;
    private static final Address PLAIN = Saw.PLAIN;

    private static void holds(Finding finding, Observation... observations) {
        Set<Finding> found = found(SAFE, observations);
        assertTrue(found.contains(finding), () -> finding + " is not borne out, only " + found);
    }

    private static void not(Finding finding, Observation... observations) {
        assertEquals(false, found(SAFE, observations).contains(finding), () -> finding + " is borne out by too little");
    }

    private static Observation name(Outcome outcome, Object... facts) {
        return saw(Vantage.SYSTEM, Target.NAME, outcome, facts);
    }

    private static Observation listed(Outcome outcome) {
        return saw(Vantage.DIRECT, Target.NAME_PUBLIC, outcome);
    }

    private static Observation check(Outcome outcome) {
        return saw(Vantage.SYSTEM, Target.PORTAL, outcome);
    }

    private static Observation router(Outcome outcome, Object... facts) {
        return saw(Vantage.SYSTEM, Target.ROUTER, outcome, facts);
    }
}
