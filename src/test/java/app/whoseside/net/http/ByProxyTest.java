package app.whoseside.net.http;

import static app.whoseside.net.Loopback.HASTY;
import static app.whoseside.net.Loopback.LIMITS;
import static app.whoseside.net.Loopback.PUBLIC_ROOT;
import static app.whoseside.net.Loopback.SITE;
import static app.whoseside.net.Loopback.TRUST;
import static app.whoseside.net.Loopback.http;
import static app.whoseside.net.Loopback.https;
import static app.whoseside.net.Loopback.leaf;
import static app.whoseside.net.Loopback.proxy;
import static app.whoseside.net.http.PageFetchTest.answered;
import static app.whoseside.net.http.PageFetchTest.notAnswered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import app.whoseside.net.Loopback;
import app.whoseside.net.Stub;
import app.whoseside.net.http.Fetched.Answered;
import app.whoseside.net.http.Fetched.NotAnswered;
import app.whoseside.net.proxy.TestProxy;
import app.whoseside.net.proxy.Way;
import app.whoseside.net.tls.Voucher;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.ProxyChoice.Protocol;
import java.net.Socket;
import java.util.Optional;
import javax.net.ssl.SSLSocket;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ByProxyTest {
    private final PageFetch fetch = new PageFetch(LIMITS, TRUST, "1");

    @ParameterizedTest
    @EnumSource(value = Protocol.class, names = {"HTTP", "SOCKS4", "SOCKS5"})
    void opensASafePageByAnyKindOfProxy(Protocol protocol) throws Exception {
        try (MockWebServer site = PageFetchTlsTest.serving(leaf(PUBLIC_ROOT, SITE, -1, 10)); TestProxy proxy = make(protocol)) {
            Answered answer = answered(fetch.fetch(https(site.getPort()), way(protocol, proxy.port())));
            assertEquals("safe", answer.body());
            assertEquals(Voucher.PUBLIC_LIST, answer.identity().orElseThrow().voucher());
            assertEquals(Optional.empty(), answer.remote());
            assertTrue(answer.proxied());
            assertTrue(proxy.heads().getFirst().contains(SITE), proxy.heads().toString());
            IdentityCheck.Shown shown = new IdentityCheck(LIMITS, TRUST).look(https(site.getPort()), way(protocol, proxy.port()));
            assertEquals(Outcome.WORKS, shown.outcome());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Protocol.class, names = {"HTTP", "SOCKS4", "SOCKS5"})
    void opensAPlainPageByAnyKindOfProxy(Protocol protocol) throws Exception {
        try (Stub site = Stub.saying("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nplain"); TestProxy proxy = make(protocol)) {
            assertEquals("plain", answered(fetch.fetch(http(site.port(), "/x"), way(protocol, proxy.port()))).body());
            boolean whole = site.heads().getFirst().startsWith("GET http://shop.example:" + site.port() + "/x HTTP/1.1");
            assertEquals(protocol == Protocol.HTTP, whole);
        }
    }

    @Test
    void opensASafePageByAProxyThatIsSafeItself() throws Exception {
        HeldCertificate own = new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1").signedBy(PUBLIC_ROOT).build();
        try (MockWebServer site = PageFetchTlsTest.serving(leaf(PUBLIC_ROOT, SITE, -1, 10));
                TestProxy plain = TestProxy.http();
                Stub safe = Stub.doing(socket -> unwrap(socket, own, plain.port()))) {
            assertEquals("safe", answered(fetch.fetch(https(site.getPort()), way(Protocol.HTTPS, safe.port()))).body());
        }
    }

    private static void unwrap(Socket client, HeldCertificate own, int port) throws Exception {
        SSLSocket inner = (SSLSocket) Loopback.server(own).createSocket(client, null, true);
        inner.setUseClientMode(false);
        try (Socket proxy = new Socket("127.0.0.1", port)) {
            Stub.join(inner, proxy);
        }
    }

    @ParameterizedTest
    @CsvSource({"407,PROXY_PASSWORD", "503,PROXY_ERROR", "403,PROXY_ERROR"})
    void tellsTheProxysRefusalFromTheSites(int status, Outcome outcome) throws Exception {
        try (Stub proxy = Stub.saying("HTTP/1.1 " + status + " No\r\nVia: 1.1 gate\r\nContent-Length: 0\r\n\r\n")) {
            NotAnswered got = notAnswered(fetch.fetch(https(443), way(Protocol.HTTP, proxy.port())));
            assertEquals(outcome, got.outcome());
            assertEquals(Integer.toString(status), got.facts().get(Fact.STATUS));
            assertEquals("Via: 1.1 gate", got.facts().get(Fact.HEADERS));
            assertEquals(1, proxy.heads().size());
        }
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void tellsADeadProxyFromADeadSite(Protocol protocol) throws Exception {
        int closed = Stub.closedPort();
        for (NotAnswered got : new NotAnswered[] {
            notAnswered(fetch.fetch(https(443), way(protocol, closed))), notAnswered(fetch.fetch(http(80, "/"), way(protocol, closed)))
        }) {
            assertEquals(Outcome.PROXY_DEAD, got.outcome());
            assertEquals("refused", got.facts().get(Fact.REASON));
        }
    }

    @Test
    void tellsASilentProxyFromASilentSite() throws Exception {
        try (Stub silent = Stub.silent()) {
            NotAnswered got = notAnswered(new PageFetch(HASTY, TRUST, "1").fetch(https(443), way(Protocol.HTTP, silent.port())));
            assertEquals(Outcome.PROXY_DEAD + " no-answer", got.outcome() + " " + got.facts().get(Fact.REASON));
        }
        try (Stub silent = Stub.silent(); TestProxy proxy = TestProxy.http()) {
            NotAnswered got = notAnswered(new PageFetch(HASTY, TRUST, "1").fetch(https(silent.port()), way(Protocol.HTTP, proxy.port())));
            assertEquals(Outcome.NO_ANSWER + " tls", got.outcome() + " " + got.facts().get(Fact.REASON));
        }
    }

    @Test
    void sendsTheLoginAlongWithAPlainRequest() throws Exception {
        try (Stub proxy = Stub.saying("HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n")) {
            Way way = new Way.ByProxy(proxy(Protocol.HTTP, proxy.port(), "ann", "secret"));
            assertEquals(407, answered(fetch.fetch(http(80, "/"), way)).status());
            assertTrue(proxy.heads().getFirst().contains("Proxy-Authorization: Basic YW5uOnNlY3JldA=="));
        }
    }

    private static TestProxy make(Protocol protocol) throws Exception {
        return switch (protocol) {
            case SOCKS4 -> TestProxy.socks4();
            case SOCKS5 -> TestProxy.socks5();
            case HTTP, HTTPS -> TestProxy.http();
        };
    }

    private static Way way(Protocol protocol, int port) {
        ProxyChoice.Through through = proxy(protocol, port);
        return new Way.ByProxy(through);
    }
}
