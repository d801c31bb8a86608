package app.whoseside.net.http;

import static app.whoseside.net.Loopback.PUBLIC_ROOT;
import static app.whoseside.net.Loopback.SITE;
import static app.whoseside.net.Loopback.STRANGER;
import static app.whoseside.net.Loopback.TRUST;
import static app.whoseside.net.Loopback.leaf;
import static app.whoseside.net.Loopback.limits;
import static app.whoseside.net.Loopback.proxy;
import static app.whoseside.net.Loopback.straight;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.net.Loopback;
import app.whoseside.net.Stub;
import app.whoseside.net.http.SmallFile.Got;
import app.whoseside.net.proxy.TestProxy;
import app.whoseside.net.proxy.Way;
import app.whoseside.os.ProxyChoice.Protocol;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class SmallFileTest {
    private final SmallFile files = new SmallFile(limits(1000, 1000), TRUST, 100, Duration.ofSeconds(2));

    private Got get(int port) {
        return files.get("http://" + SITE + ":" + port + "/version", Loopback::straight);
    }

    @Test
    void bringsTheBytesAsTheyAreAndSaysNothingOfThePerson() throws Exception {
        try (Stub server = Stub.saying("HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Type: text/plain; charset=utf-16\r\nContent-Length: 4\r\n\r\n\u00ff\n\r\0")) {
            assertArrayEquals(new byte[] {(byte) 0xff, '\n', '\r', 0}, assertInstanceOf(Got.Whole.class, get(server.port())).bytes());
            get(server.port());
            String plain = "GET /version HTTP/1.1\r\nUser-Agent: Whoseside\r\nAccept-Encoding: identity\r\nHost: shop.example:" + server.port() + "\r\nConnection: Keep-Alive\r\n\r\n";
            assertEquals(List.of(plain, plain), server.heads());
        }
    }

    @Test
    void aLongFileIsNotReadToItsEnd() throws Exception {
        try (Stub server = Stub.doing(socket -> {
            Stub.head(socket);
            Stub.say(socket, "HTTP/1.1 200 OK\r\n\r\n");
            for (int i = 0; i < 1_000_000; i++) {
                Stub.say(socket, "x".repeat(1000));
            }
        })) {
            assertEquals(new Got.Odd("it is too long"), get(server.port()));
        }
    }

    @Test
    void exactlyAsMuchAsAllowedIsWhole() throws Exception {
        try (Stub server = Stub.saying("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + "x".repeat(100))) {
            assertEquals(100, assertInstanceOf(Got.Whole.class, get(server.port())).bytes().length);
        }
        try (Stub server = Stub.saying("HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n" + "x".repeat(101))) {
            assertEquals(new Got.Odd("it is too long"), get(server.port()));
        }
    }

    @Test
    void whatDripsInForEverIsGivenUp() throws Exception {
        try (Stub server = Stub.doing(socket -> {
            Stub.head(socket);
            Stub.say(socket, "HTTP/1.1 200 OK\r\n\r\n");
            for (int i = 0; i < 100; i++) {
                Stub.say(socket, "x");
                Thread.sleep(300);
            }
        })) {
            long begin = System.nanoTime();
            assertEquals(new Got.Odd("it broke off, or came too slowly"), get(server.port()));
            assertTrue(System.nanoTime() - begin < 4_000_000_000L);
        }
    }

    @Test
    void whatBreaksOffIsNotWhole() throws Exception {
        try (Stub server = Stub.saying("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf")) {
            assertEquals(new Got.Odd("it broke off, or came too slowly"), get(server.port()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void noRedirectIsFollowed(int status) throws Exception {
        try (Stub other = Stub.saying("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nno");
                Stub server = Stub.saying("HTTP/1.1 " + status + " Moved\r\nLocation: http://other.example:" + other.port() + "/\r\nContent-Length: 0\r\n\r\n")) {
            assertEquals(new Got.Odd("the answer was " + status), get(server.port()));
            assertEquals(List.of(), other.heads());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 404, 407, 503, 511})
    void anythingButTheFileIsOdd(int status) throws Exception {
        try (Stub server = Stub.saying("HTTP/1.1 " + status + " No\r\nRetry-After: 0\r\n\r\n")) {
            assertEquals(new Got.Odd("the answer was " + status), get(server.port()));
            assertEquals(1, server.heads().size());
        }
    }

    @Test
    void nobodyThereIsNothing() throws Exception {
        assertEquals(new Got.Nothing(), get(Stub.closedPort()));
        assertEquals(new Got.Nothing(), files.get("http://gone.example/", () -> new Way.Straight(host -> {
            throw new java.net.UnknownHostException(host);
        })));
        try (Stub server = Stub.silent()) {
            assertEquals(new Got.Nothing(), get(server.port()));
        }
        assertEquals(new Got.Nothing(), files.get("http://gone.example/", () -> {
            throw new IllegalStateException("no settings");
        }));
    }

    /** What a sign-in page of a Wi-Fi looks like to a safe connection. */
    @Test
    void whoeverHasNoCertificateForTheHostIsNobody() throws Exception {
        try (MockWebServer portal = PageFetchTlsTest.serving(leaf(STRANGER, SITE, -1, 10))) {
            assertEquals(new Got.Nothing(), files.get("https://" + SITE + ":" + portal.getPort() + "/version", Loopback::straight));
            assertEquals(0, portal.getRequestCount());
        }
    }

    @Test
    void goesByTheProxyOfTheSystem() throws Exception {
        try (MockWebServer site = PageFetchTlsTest.serving(leaf(PUBLIC_ROOT, SITE, -1, 10)); TestProxy proxy = TestProxy.http()) {
            Got got = files.get("https://" + SITE + ":" + site.getPort() + "/version", () -> new Way.ByProxy(proxy(Protocol.HTTP, proxy.port())));
            assertEquals("safe", new String(assertInstanceOf(Got.Whole.class, got).bytes()));
            assertTrue(proxy.heads().getFirst().startsWith("CONNECT " + SITE), proxy.heads().toString());
        }
    }

    @Test
    void aPackedAnswerIsNotUnpacked() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.enqueue(new MockResponse.Builder().setHeader("Content-Encoding", "gzip").body(new Buffer().writeUtf8("packed")).build());
            server.start();
            assertEquals("packed", new String(assertInstanceOf(Got.Whole.class, get(server.getPort())).bytes()));
        }
    }

    @Test
    void anInterruptEndsItAtOnce() throws Exception {
        try (Stub server = Stub.silent()) {
            SmallFile patient = new SmallFile(limits(9000, 9000), TRUST, 100, Duration.ofSeconds(9));
            assertTrue(Loopback.interrupted(() -> {
                Got got = patient.get("http://" + SITE + ":" + server.port() + "/", () -> straight());
                assertTrue(Thread.currentThread().isInterrupted());
                return got;
            }) < 1500);
        }
    }
}
