package app.whoseside.probe;

import static app.whoseside.net.Loopback.HASTY;
import static app.whoseside.net.Loopback.LIMITS;
import static app.whoseside.net.Loopback.TRUST;
import static app.whoseside.net.Loopback.http;
import static app.whoseside.net.Loopback.https;
import static app.whoseside.net.Loopback.proxy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.Limits;
import app.whoseside.net.Stub;
import app.whoseside.net.http.PageFetch;
import app.whoseside.net.proxy.ProxyKnock;
import app.whoseside.os.ProxyChoice.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxyProbeTest {
    @Test
    void asksForATunnelToASafeSite() throws Exception {
        try (Stub proxy = Stub.saying("HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n")) {
            Observation seen = ask(LIMITS, proxy.port(), https(443));
            assertTrue(seen.is(Vantage.SYSTEM, Target.PROXY));
            assertEquals(Outcome.PROXY_ERROR, seen.outcome());
            assertEquals("127.0.0.1:" + proxy.port(), seen.asked());
            assertTrue(seen.says(Fact.STATUS, "503") && seen.says(Fact.LOCALITY, "local"));
        }
    }

    @ParameterizedTest
    @CsvSource({"502 Bad,Server: nginx,works", "200 OK,Server: nginx,works", "503 No,Server: squid/6.6; X-Squid-Error: ERR_DNS_FAIL 0,proxy-error", "407 No,Server: squid,proxy-password"})
    void asksForAPlainPageAsABrowserWould(String status, String header, String outcome) throws Exception {
        try (Stub proxy = Stub.saying("HTTP/1.1 " + status + "\r\n" + header.replace("; ", "\r\n") + "\r\nContent-Length: 0\r\n\r\n")) {
            assertEquals(outcome, ask(LIMITS, proxy.port(), http(80, "/")).outcome().id());
            assertTrue(proxy.heads().getFirst().startsWith("GET http://shop.example/ HTTP/1.1"));
        }
    }

    @Test
    void tellsAProxyThatDoesNotAnswerAPlainRequest() throws Exception {
        try (Stub silent = Stub.silent(); Stub odd = Stub.saying("SSH-2.0-x\r\n"); Stub shut = Stub.saying("")) {
            assertDead("no-answer", ask(HASTY, silent.port(), http(80, "/")));
            assertDead("not-a-proxy", ask(LIMITS, odd.port(), http(80, "/")));
            assertDead("eof", ask(LIMITS, shut.port(), http(80, "/")));
            assertDead("refused", ask(LIMITS, Stub.closedPort(), http(80, "/")));
        }
    }

    private static void assertDead(String how, Observation seen) {
        assertEquals(Outcome.PROXY_DEAD + " " + how, seen.outcome() + " " + seen.fact(Fact.REASON).orElse(""));
        assertTrue(seen.says(Fact.LOCALITY, "local"));
    }

    private static Observation ask(Limits limits, int port, Address address) {
        return new ProxyProbe(new ProxyKnock(limits, TRUST), new PageFetch(limits, TRUST, "1"), PageProbeTest.AUTHORS, limits,
                        Target.PROXY, proxy(Protocol.HTTP, port), address)
                .ask()
                .getFirst();
    }
}
