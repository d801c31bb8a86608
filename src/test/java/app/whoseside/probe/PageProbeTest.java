package app.whoseside.probe;

import static app.whoseside.net.Loopback.LIMITS;
import static app.whoseside.net.Loopback.PUBLIC_ROOT;
import static app.whoseside.net.Loopback.SITE;
import static app.whoseside.net.Loopback.TRUST;
import static app.whoseside.net.Loopback.http;
import static app.whoseside.net.Loopback.https;
import static app.whoseside.net.Loopback.leaf;
import static app.whoseside.net.Loopback.proxy;
import static app.whoseside.net.Loopback.straight;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.knowledge.PageAuthors;
import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.Loopback;
import app.whoseside.net.Stub;
import app.whoseside.net.http.PageFetch;
import app.whoseside.net.proxy.Way;
import app.whoseside.os.ProxyChoice.Protocol;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;

class PageProbeTest {
    static final PageAuthors AUTHORS = PageAuthors.load();
    private static final String NGINX = "<title>502 Bad Gateway</title><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>";

    @Test
    void tellsWhoseErrorPageItIs() throws Exception {
        try (Stub server = Stub.saying("HTTP/1.1 502 Bad Gateway\r\nServer: nginx\r\nX-Request-Id: r-1\r\nRetry-After: 7\r\nContent-Length: "
                + NGINX.length() + "\r\n\r\n" + NGINX)) {
            Observation seen = ask(http(server.port(), "/cart?x=1"), straight());
            assertTrue(seen.is(Vantage.SYSTEM, Target.SITE));
            assertEquals(Outcome.BAD_GATEWAY, seen.outcome());
            assertEquals("http://shop.example:" + server.port() + "/cart?x=1", seen.asked());
            assertTrue(seen.says(Fact.STATUS, "502") && seen.says(Fact.AUTHOR, "nginx") && seen.says(Fact.AUTHOR_ROLE, "site-gateway"));
            assertTrue(seen.says(Fact.MESSAGE, "502 Bad Gateway") && seen.says(Fact.REQUEST_ID, "r-1") && seen.says(Fact.RETRY_AFTER, "7"));
            assertTrue(seen.says(Fact.ADDRESS, "127.0.0.1") && seen.says(Fact.FAMILY, "ipv4"));
            assertTrue(seen.says(Fact.HEADERS, "Server: nginx\nX-Request-Id: r-1\nRetry-After: 7"), seen.facts().toString());
        }
    }

    @Test
    void saysNothingOfAnAuthorWhereThePageOpens() throws Exception {
        try (Stub server = Stub.saying("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")) {
            Observation seen = ask(http(server.port(), "/"), straight());
            assertEquals(Outcome.WORKS, seen.outcome());
            assertEquals("OK", seen.fact(Fact.MESSAGE).orElseThrow());
            assertFalse(seen.facts().containsKey(Fact.AUTHOR));
        }
    }

    @Test
    void tellsTheCertificateAndTheRedirectsOnTheWay() throws Exception {
        try (MockWebServer safe = new MockWebServer(); MockWebServer plain = new MockWebServer()) {
            safe.useHttps(Loopback.server(leaf(PUBLIC_ROOT, SITE, -1, 10)));
            safe.start();
            safe.enqueue(new MockResponse.Builder().code(503).body("<title>Sorry</title> scheduled maintenance. Request ID: abc-12345").build());
            plain.start();
            plain.enqueue(new MockResponse.Builder().code(301).setHeader("Location", https(safe.getPort()).url()).build());
            Observation seen = ask(http(plain.getPort(), "/"), straight());
            assertEquals(Outcome.UNAVAILABLE, seen.outcome());
            assertTrue(seen.says(Fact.REASON, "maintenance") && seen.says(Fact.TRUST, "public-list") && seen.says(Fact.REQUEST_ID, "abc-12345"));
            assertTrue(seen.says(Fact.REDIRECTS, "301 " + https(safe.getPort()).url()));
            assertTrue(seen.says(Fact.AUTHOR, "unknown") && seen.facts().containsKey(Fact.FINGERPRINT));
        }
    }

    /** Somebody on the way can lead to a site with a good certificate of its own: that must not pass for the word of the site asked for. */
    @Test
    void aCertificateBehindARedirectOfAnybodysProvesNothing() throws Exception {
        try (MockWebServer portal = new MockWebServer(); MockWebServer plain = new MockWebServer()) {
            portal.useHttps(Loopback.server(leaf(PUBLIC_ROOT, "portal.example", -1, 10)));
            portal.start();
            portal.enqueue(new MockResponse.Builder().code(403).body("<title>Sorry</title>").build());
            plain.start();
            String there = "https://portal.example:" + portal.getPort() + "/";
            plain.enqueue(new MockResponse.Builder().code(302).setHeader("Location", there).build());
            Observation seen = ask(http(plain.getPort(), "/"), straight());
            assertEquals(Outcome.FORBIDDEN, seen.outcome());
            assertFalse(seen.facts().containsKey(Fact.TRUST) || seen.facts().containsKey(Fact.FINGERPRINT), seen.facts().toString());
            assertTrue(seen.says(Fact.REDIRECTS, "302 " + there));
        }
    }

    @Test
    void knowsThePersonsOwnProxyByItsPage() throws Exception {
        try (Stub squid = Stub.saying("HTTP/1.1 503 Service Unavailable\r\nX-Squid-Error: ERR_DNS_FAIL 0\r\nVia: 1.1 gate (squid/6.6)\r\nContent-Length: 0\r\n\r\n")) {
            Observation by = ask(http(80, "/"), new Way.ByProxy(proxy(Protocol.HTTP, squid.port())));
            assertTrue(by.says(Fact.AUTHOR, "squid") && by.says(Fact.AUTHOR_ROLE, "user-proxy"));
            Observation around = ask(http(squid.port(), "/"), straight());
            assertTrue(around.says(Fact.AUTHOR, "squid") && around.says(Fact.AUTHOR_ROLE, "site-gateway"));
        }
    }

    @Test
    void saysWhyThereIsNoAnswer() throws Exception {
        Observation seen = ask(https(Stub.closedPort()), straight());
        assertEquals(Outcome.REFUSED, seen.outcome());
        assertTrue(seen.says(Fact.REASON, "connect") && seen.says(Fact.ADDRESS, "127.0.0.1"));
    }

    private static Observation ask(Address address, Way way) {
        PageFetch fetch = new PageFetch(LIMITS, TRUST, "1");
        return new PageProbe(fetch, AUTHORS, LIMITS, Vantage.SYSTEM, Target.SITE, address, any -> way).ask().getFirst();
    }
}
