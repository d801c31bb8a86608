package app.whoseside.net.http;

import static app.whoseside.net.Loopback.LIMITS;
import static app.whoseside.net.Loopback.PUBLIC_ROOT;
import static app.whoseside.net.Loopback.SITE;
import static app.whoseside.net.Loopback.TRUST;
import static app.whoseside.net.Loopback.http;
import static app.whoseside.net.Loopback.https;
import static app.whoseside.net.Loopback.leaf;
import static app.whoseside.net.Loopback.straight;
import static app.whoseside.net.http.PageFetchTest.answered;
import static app.whoseside.net.http.PageFetchTest.notAnswered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import app.whoseside.net.Loopback;
import app.whoseside.net.Stub;
import app.whoseside.net.http.Fetched.Answered;
import app.whoseside.net.http.Fetched.NotAnswered;
import app.whoseside.net.proxy.Way;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose a redirect is that leads astray: the site's, or anybody's on the way. */
class RedirectTest {
    private final PageFetch fetch = new PageFetch(LIMITS, TRUST, "1");

    /** Fetches, and asks nobody but this computer, whatever the redirect says. */
    private Fetched fetch(Address start) {
        return fetch.fetch(start, RedirectTest::here);
    }

    private static Way here(Address address) {
        if (address.isNumber() && !address.host().equals("127.0.0.1")) {
            throw new IllegalStateException("would ask " + address.host());
        }
        return straight();
    }

    private static MockResponse to(String location) {
        return new MockResponse.Builder().code(302).setHeader("Location", location).build();
    }

    private static MockWebServer safe(String name) throws Exception {
        MockWebServer server = new MockWebServer();
        server.useHttps(Loopback.server(leaf(PUBLIC_ROOT, name, -1, 10)));
        server.start();
        return server;
    }

    /** A site set up with the address of its own test machine is the site's trouble, and nothing of the person's network is asked. */
    @ParameterizedTest
    @ValueSource(strings = {"http://10.0.0.1/", "https://192.168.1.5:8443/a", "http://[fd00::1]/", "http://169.254.169.254/", "http://localhost:3000/", "http://[::1]:3000/",
        "http://100.64.0.1/"})
    void aPublicSiteThatLeadsInsideLeadsNowhere(String inside) throws Exception {
        try (MockWebServer site = safe(SITE)) {
            site.enqueue(to(inside));
            NotAnswered got = notAnswered(fetch(https(site.getPort())));
            assertEquals(Outcome.REDIRECT_NOWHERE, got.outcome());
            assertEquals("redirect-inside", got.facts().get(Fact.REASON));
            assertEquals("302", got.facts().get(Fact.STATUS));
            assertTrue(got.identity().isPresent() && got.hops().isEmpty());
        }
    }

    @Test
    void thatIsSeenAfterARedirectOfTheSitesOwnToo() throws Exception {
        try (MockWebServer site = safe(SITE)) {
            site.enqueue(to("/en"));
            site.enqueue(to("http://10.0.0.1/"));
            NotAnswered got = notAnswered(fetch(https(site.getPort())));
            assertEquals(Outcome.REDIRECT_NOWHERE, got.outcome());
            assertEquals(1, got.hops().size());
        }
    }

    /** Nearly every bare name begins with plain http and a step to the safe page. */
    @Test
    void thatIsSeenAfterAPlainBeginningToo() throws Exception {
        try (MockWebServer site = safe(SITE); Stub plain = Stub.saying(
                "HTTP/1.1 301 Moved\r\nContent-Length: 0\r\nLocation: " + https(site.getPort()).url() + "\r\n\r\n")) {
            site.enqueue(to("http://10.0.0.1/"));
            assertEquals("redirect-inside", notAnswered(fetch(http(plain.port(), "/"))).facts().get(Fact.REASON));
        }
    }

    /** A site that itself leads on to plain http leaves the next step to anybody: a sign-in page of the network is not the site's doing. */
    @Test
    void aPlainStepInBetweenMayBeLedInsideByAnybody() throws Exception {
        try (MockWebServer router = new MockWebServer(); MockWebServer site = safe(SITE); Stub network = Stub.saying(
                "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: http://127.0.0.1:" + started(router) + "/login\r\n\r\n")) {
            site.enqueue(to(http(network.port(), "/").url()));
            router.enqueue(new MockResponse.Builder().body("sign in").build());
            assertEquals("sign in", answered(fetch(https(site.getPort()))).body());
        }
    }

    /** Who was led to a safe page by anybody is not at the site asked for, whatever that page does next. */
    @Test
    void aSignInPageMayLeadInside() throws Exception {
        try (MockWebServer router = new MockWebServer(); MockWebServer portal = safe("portal.example"); Stub network = Stub.saying(
                "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: https://portal.example:" + portal.getPort() + "/\r\n\r\n")) {
            portal.enqueue(to("http://127.0.0.1:" + started(router) + "/login"));
            router.enqueue(new MockResponse.Builder().body("sign in").build());
            assertEquals("sign in", answered(fetch(http(network.port(), "/"))).body());
        }
    }

    /** What was led to must be asked and read where a sign-in page or a filter of the network may have done the leading. */
    @Test
    void aRedirectInsideThatAnybodyMayHaveMadeIsFollowed() throws Exception {
        try (MockWebServer router = new MockWebServer(); Stub network = Stub.saying(
                "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: http://127.0.0.1:" + started(router) + "/login\r\n\r\n")) {
            router.enqueue(new MockResponse.Builder().body("sign in").build());
            Answered answer = answered(fetch(http(network.port(), "/")));
            assertEquals("sign in", answer.body());
            assertTrue(answer.hops().getFirst().anybodys());
        }
    }

    private static int started(MockWebServer server) throws java.io.IOException {
        server.start(java.net.InetAddress.getByName("127.0.0.1"), 0);
        return server.getPort();
    }

    /** In a company one inside host leads on to another. */
    @Test
    void anInsideSiteMayLeadInside() throws Exception {
        try (MockWebServer office = safe("wiki.corp"); MockWebServer next = new MockWebServer()) {
            office.enqueue(to("http://127.0.0.1:" + started(next) + "/"));
            next.enqueue(new MockResponse.Builder().body("in").build());
            assertEquals("in", answered(fetch(new Address("https", "wiki.corp", office.getPort(), "/"))).body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "http://shop.example:99999/", "ftp://shop.example/", "mailto:a@shop.example"})
    void whatIsNoAddressLeadsNowhere(String location) throws Exception {
        try (Stub site = Stub.saying("HTTP/1.1 301 Moved\r\nContent-Length: 0\r\nLocation: " + location + "\r\n\r\n")) {
            NotAnswered got = notAnswered(fetch(http(site.port(), "/")));
            assertEquals(Outcome.REDIRECT_NOWHERE, got.outcome());
            assertEquals("redirect-nowhere", got.facts().get(Fact.REASON));
            assertEquals("301", got.facts().get(Fact.STATUS));
        }
    }

    @Test
    void anAddressOfManyKilobytesIsNone() throws Exception {
        try (MockWebServer site = new MockWebServer()) {
            site.start();
            site.enqueue(to("/" + "a".repeat(8192)));
            NotAnswered got = notAnswered(fetch(http(site.getPort(), "/")));
            assertEquals(Outcome.REDIRECT_NOWHERE, got.outcome());
            assertEquals("redirect-too-long", got.facts().get(Fact.REASON));
            site.enqueue(to("/" + "a".repeat(8191)));
            site.enqueue(new MockResponse.Builder().body("long").build());
            assertEquals("long", answered(fetch(http(site.getPort(), "/"))).body());
        }
    }

    /** The owner is told by the public list of endings: all of {@code shop.co.uk} is one's, {@code co.uk} is nobody's. */
    @ParameterizedTest
    @CsvSource({
        "http://shop.example/, https://shop.example/, false",
        "http://shop.example/, http://shop.example:8080/a, false",
        "http://shop.example/, https://www.shop.example/, false",
        "http://www.shop.co.uk/, https://shop.co.uk/, false",
        "http://shop.co.uk/, https://bank.co.uk/, true",
        "http://one.github.io/, https://two.github.io/, true",
        "http://shop.example/, http://portal.example/, true",
        "http://shop.example/, https://portal.example/, true",
        "http://shop.example/, http://192.168.1.1/, true",
        "http://192.168.1.1/, http://192.168.1.1/login, false",
        "http://192.168.1.1/, http://192.168.1.2/, true",
        "https://shop.example/, https://pay.example/, false",
        "https://shop.example/, http://192.168.1.1/, false",
    })
    void whoseARedirectMayBe(String from, String to, boolean anybodys) {
        assertEquals(anybodys, Addresses.anybodys(Addresses.of(from), Addresses.of(to)));
    }

    /** Some sites turn away whatever they do not know: what a browser would see is asked for, and nothing about the person is told. */
    @Test
    void asABrowserItTellsNothingOfThePerson() throws Exception {
        try (Stub site = Stub.saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) {
            answered(fetch(http(site.port(), "/")));
            answered(fetch.asBrowser().fetch(http(site.port(), "/"), straight()));
            String own = site.heads().getFirst();
            String browser = site.heads().getLast();
            assertTrue(own.contains("Whoseside/1"), own);
            assertTrue(browser.matches("(?s).*\r\nUser-Agent: Mozilla/5\\.0 \\([^)]*\\) AppleWebKit/\\S+ \\(KHTML, like Gecko\\) Chrome/\\S+ Safari/\\S+\r\n.*"), browser);
            assertFalse(browser.contains("Whoseside"), browser);
            assertEquals(own.replaceFirst("User-Agent: .*", ""), browser.replaceFirst("User-Agent: .*", ""), "nothing but the name differs");
            assertFalse(browser.contains("Cookie") || browser.contains("Referer") || browser.contains("Sec-"), browser);
        }
    }
}
