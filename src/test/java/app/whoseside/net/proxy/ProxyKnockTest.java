package app.whoseside.net.proxy;

import static app.whoseside.net.Loopback.HASTY;
import static app.whoseside.net.Loopback.LIMITS;
import static app.whoseside.net.Loopback.SITE;
import static app.whoseside.net.Loopback.TRUST;
import static app.whoseside.net.Loopback.proxy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import app.whoseside.net.Loopback;
import app.whoseside.net.Stub;
import app.whoseside.net.proxy.ProxyKnock.Reply;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.ProxyChoice.Protocol;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxyKnockTest {
    private final ProxyKnock knock = new ProxyKnock(LIMITS, TRUST);

    @Test
    void hearsAProxySayYes() throws Exception {
        try (Stub proxy = Stub.saying("HTTP/1.1 200 Connection established\r\nProxy-Agent: gate\r\n\r\n")) {
            Reply reply = knock.knock(proxy(Protocol.HTTP, proxy.port()), SITE, 443);
            assertEquals(Outcome.WORKS, reply.outcome());
            assertEquals("200", reply.facts().get(Fact.STATUS));
            assertEquals("Proxy-Agent: gate", reply.facts().get(Fact.HEADERS));
            assertEquals("local", reply.facts().get(Fact.LOCALITY));
            assertEquals("http", reply.facts().get(Fact.SETTING));
            assertEquals("environment", reply.facts().get(Fact.SOURCE));
            assertEquals("127.0.0.1", reply.facts().get(Fact.ADDRESS));
            String head = proxy.heads().getFirst();
            assertTrue(head.startsWith("CONNECT shop.example:443 HTTP/1.1\r\nHost: shop.example:443\r\n"), head);
            assertFalse(head.contains("Proxy-Authorization"), head);
        }
    }

    @Test
    void sendsALoginThatIsInTheSettings() throws Exception {
        try (Stub proxy = Stub.saying("HTTP/1.0 200 OK\r\n\r\n")) {
            assertEquals(Outcome.WORKS, knock.knock(proxy(Protocol.HTTP, proxy.port(), "ann", "secret"), "::1", 443).outcome());
            assertTrue(proxy.heads().getFirst().contains("\r\nProxy-Authorization: Basic YW5uOnNlY3JldA==\r\n"));
            assertTrue(proxy.heads().getFirst().startsWith("CONNECT [::1]:443 "));
        }
    }

    @ParameterizedTest
    @CsvSource({"407,proxy-password", "403,proxy-error", "502,proxy-error", "503,proxy-error", "302,proxy-error"})
    void keepsWhatAProxyRefusesWith(int status, String outcome) throws Exception {
        String page = "<title>ERROR: no</title>";
        try (Stub proxy = Stub.saying("HTTP/1.1 " + status + " No\r\nServer: squid/6\r\nX-Squid-Error: ERR_DNS_FAIL 0\r\nContent-Length: "
                + page.length() + "\r\n\r\n" + page)) {
            Reply reply = knock.knock(proxy(Protocol.HTTP, proxy.port()), SITE, 443);
            assertEquals(outcome, reply.outcome().id());
            assertEquals(Integer.toString(status), reply.facts().get(Fact.STATUS));
            assertEquals("ERROR: no", reply.facts().get(Fact.MESSAGE));
            assertEquals("Server: squid/6\nX-Squid-Error: ERR_DNS_FAIL 0", reply.facts().get(Fact.HEADERS));
            assertEquals("ERR_DNS_FAIL 0", reply.facts().get(Fact.REASON));
        }
    }

    @Test
    void tellsAProxyThatIsNotThere() throws Exception {
        assertDead("refused", knock.knock(proxy(Protocol.HTTP, Stub.closedPort()), SITE, 443));
        assertDead("refused", knock.knock(proxy(Protocol.SOCKS5, Stub.closedPort()), SITE, 443));
        assertDead("unknown-host", knock.knock(new ProxyChoice.Through(Protocol.HTTP, "a..b", 80, Optional.empty(), "gnome"), SITE, 443));
    }

    @ParameterizedTest
    @CsvSource({"'',eof", "'HTTP/1.1 200',not-a-proxy", "'SSH-2.0-OpenSSH\r\n',not-a-proxy", "'HTTP/1.1 200 OK\r\nVia: x\r\n',eof", "'HTTP/1.1 x\r\n',not-a-proxy"})
    void tellsSomethingElseThanAProxy(String says, String reason) throws Exception {
        try (Stub odd = Stub.saying(says)) {
            assertDead(reason, knock.knock(proxy(Protocol.HTTP, odd.port()), SITE, 443));
        }
    }

    @Test
    void tellsAProxyThatSaysNothing() throws Exception {
        try (Stub silent = Stub.silent()) {
            ProxyKnock hasty = new ProxyKnock(HASTY, TRUST);
            assertDead("no-answer", hasty.knock(proxy(Protocol.HTTP, silent.port()), SITE, 443));
            assertDead("no-answer", hasty.knock(proxy(Protocol.SOCKS5, silent.port()), SITE, 443));
            assertDead("no-answer", hasty.knock(proxy(Protocol.HTTPS, silent.port()), SITE, 443));
        }
    }

    @Test
    void waitsNoLongerForAProxyThatDrips() throws Exception {
        try (Stub slow = Stub.doing(socket -> {
            for (char each : "HTTP/1.1 200 OK and so on and on".toCharArray()) {
                Stub.say(socket, String.valueOf(each));
                Thread.sleep(100);
            }
        })) {
            assertDead("no-answer", new ProxyKnock(HASTY, TRUST).knock(proxy(Protocol.HTTP, slow.port()), SITE, 443));
        }
    }

    @ParameterizedTest
    @CsvSource({"1,general-failure,proxy-error", "2,not-allowed,proxy-error", "3,network-unreachable,proxy-error", "4,host-unreachable,proxy-error",
        "5,refused,proxy-error", "6,silent,proxy-error", "7,not-supported,proxy-error"})
    void readsTheRepliesOfSocks(byte code, String reason, String outcome) throws Exception {
        try (Stub proxy = Stub.doing(socket -> {
            socket.getInputStream().readNBytes(3);
            socket.getOutputStream().write(new byte[] {5, 0, 5, code, 0, 1, 0, 0, 0, 0, 0, 0});
            Thread.sleep(200);
        })) {
            Reply reply = knock.knock(proxy(Protocol.SOCKS5, proxy.port()), SITE, 443);
            assertEquals(outcome, reply.outcome().id());
            assertEquals(reason, reply.facts().get(Fact.REASON));
            assertEquals("socks", reply.facts().get(Fact.SETTING));
        }
    }

    @Test
    void knowsWhenSocksWantsAPassword() throws Exception {
        try (TestProxy proxy = TestProxy.socks5(); Stub choosy = Stub.doing(socket -> {
            socket.getInputStream().readNBytes(3);
            socket.getOutputStream().write(new byte[] {5, (byte) 0xff});
        })) {
            assertEquals(Outcome.PROXY_PASSWORD, knock.knock(proxy(Protocol.SOCKS5, proxy.port(), "ann", "wrong"), SITE, 443).outcome());
            assertEquals(Outcome.PROXY_PASSWORD, knock.knock(proxy(Protocol.SOCKS5, choosy.port()), SITE, 443).outcome());
        }
    }

    @Test
    void goesBySocksWithNamesUnasked() throws Exception {
        try (TestProxy five = TestProxy.socks5(); TestProxy four = TestProxy.socks4(); Stub site = Stub.silent()) {
            assertEquals(Outcome.WORKS, knock.knock(proxy(Protocol.SOCKS5, five.port(), "ann", "secret"), SITE, site.port()).outcome());
            assertEquals(Outcome.WORKS, knock.knock(proxy(Protocol.SOCKS5, five.port()), "127.0.0.1", site.port()).outcome());
            assertEquals(Outcome.WORKS, knock.knock(proxy(Protocol.SOCKS4, four.port()), SITE, site.port()).outcome());
            assertEquals(List.of(SITE, "number 4"), five.heads());
            assertEquals(List.of(SITE), four.heads());
        }
    }

    @Test
    void tellsSomethingElseThanSocks() throws Exception {
        try (Stub web = Stub.doing(socket -> Stub.say(socket, "HTTP/1.1 400 Bad Request\r\n\r\n"))) {
            assertDead("not-a-proxy", knock.knock(proxy(Protocol.SOCKS5, web.port()), SITE, 443));
            assertDead("not-a-proxy", knock.knock(proxy(Protocol.SOCKS4, web.port()), SITE, 443));
        }
    }

    @Test
    void findsALocalProxyOnWhicheverOfItsAddresses() throws Exception {
        try (Stub proxy = Stub.saying("HTTP/1.1 200 OK\r\n\r\n")) {
            ProxyChoice.Through named = new ProxyChoice.Through(Protocol.HTTP, "localhost", proxy.port(), Optional.empty(), "gnome");
            assertEquals(Outcome.WORKS, knock.knock(named, SITE, 443).outcome());
        }
    }

    @Test
    void stopsWithinASecondWhenInterrupted() throws Exception {
        try (Stub silent = Stub.silent()) {
            AtomicReference<Reply> got = new AtomicReference<>();
            ProxyKnock patient = new ProxyKnock(Loopback.limits(20_000, 20_000), TRUST);
            long took = Loopback.interrupted(() -> {
                got.set(patient.knock(proxy(Protocol.HTTP, silent.port()), SITE, 443));
                return got;
            });
            assertTrue(took < 1000, took + " ms");
            assertEquals(Outcome.UNKNOWN, got.get().outcome());
        }
    }

    private static void assertDead(String reason, Reply reply) {
        assertEquals(Outcome.PROXY_DEAD + " " + reason, reply.outcome() + " " + reply.facts().get(Fact.REASON));
    }
}
