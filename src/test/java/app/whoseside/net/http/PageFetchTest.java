package app.whoseside.net.http;

import static app.whoseside.net.Loopback.HASTY;
import static app.whoseside.net.Loopback.LIMITS;
import static app.whoseside.net.Loopback.TRUST;
import static app.whoseside.net.Loopback.http;
import static app.whoseside.net.Loopback.straight;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import app.whoseside.net.FullPort;
import app.whoseside.net.Loopback;
import app.whoseside.net.Stub;
import app.whoseside.net.http.Fetched.Answered;
import app.whoseside.net.http.Fetched.NotAnswered;
import app.whoseside.net.proxy.Way;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFetchTest {
    private final PageFetch fetch = new PageFetch(LIMITS, TRUST, "1");

    @Test
    void keepsWhatTellsWhoAnswered() throws Exception {
        try (Stub server = Stub.saying("HTTP/1.1 502 Kaputt\r\nVia: 1.1 first\r\nX-CaSe: y\r\nVia: 1.1 second\r\nContent-Length: 2\r\n\r\nno")) {
            Answered answer = answered(fetch.fetch(http(server.port(), "/a?b=c"), straight()));
            assertEquals(502, answer.status());
            assertEquals("Kaputt", answer.message());
            assertEquals("no", answer.body());
            assertEquals(List.of("Via", "X-CaSe", "Via", "Content-Length"), names(answer));
            assertEquals(InetAddress.getLoopbackAddress(), answer.remote().orElseThrow());
            String head = server.heads().getFirst();
            assertTrue(head.startsWith("GET /a?b=c HTTP/1.1\r\n"), head);
            assertTrue(head.contains("Accept: text/html") && head.contains("compatible; Whoseside/1;"), head);
            assertFalse(head.contains("Cookie"), head);
        }
    }

    @Test
    void readsAPackedBodyAndNoMoreThan64KiB() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            Buffer packed = new Buffer();
            try (var sink = Okio.buffer(new GzipSink(packed))) {
                sink.writeUtf8("x".repeat(200_000));
            }
            server.enqueue(new MockResponse.Builder().setHeader("Content-Encoding", "gzip").body(packed).build());
            server.start();
            assertEquals(65_536, answered(fetch.fetch(http(server.getPort(), "/"), straight())).body().length());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 407, 408, 421, 429, 503, 511})
    void passesEveryStatusOnAfterOneRequest(int status) throws Exception {
        try (Stub server = Stub.saying("HTTP/1.1 " + status + " No\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n")) {
            assertEquals(status, answered(fetch.fetch(http(server.port(), "/"), straight())).status());
            assertEquals(1, server.heads().size());
        }
    }

    /** Settings often name a proxy for one scheme alone, or leave out some hosts. */
    @Test
    void eachRedirectGoesTheWayOfItsOwnAddress() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(new MockResponse.Builder().code(301).setHeader("Location", "http://other.example:" + server.getPort() + "/").build());
            server.enqueue(new MockResponse.Builder().body("there").build());
            List<String> asked = new ArrayList<>();
            answered(fetch.fetch(http(server.getPort(), "/a"), address -> {
                asked.add(address.host());
                return straight();
            }));
            assertEquals(List.of("shop.example", "other.example"), asked);
        }
    }

    @Test
    void aRedirectOfManyKilobytesLeadsNowhere() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(new MockResponse.Builder().code(301).setHeader("Location", "/" + "a.".repeat(20_000)).build());
            assertTrue(fetch.fetch(http(server.getPort(), "/a"), straight()) instanceof Fetched.NotAnswered);
        }
    }

    @Test
    void followsRedirectsAndRemembersThem() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(new MockResponse.Builder().code(301).setHeader("Location", "/b").build());
            server.enqueue(new MockResponse.Builder().code(302).setHeader("Location", "http://other.example:" + server.getPort() + "/c?d").build());
            server.enqueue(new MockResponse.Builder().body("there").build());
            Answered answer = answered(fetch.fetch(http(server.getPort(), "/a"), straight()));
            Address last = new Address("http", "other.example", server.getPort(), "/c?d");
            Optional<InetAddress> here = Optional.of(InetAddress.getLoopbackAddress());
            assertEquals(List.of(new Fetched.Hop(301, http(server.getPort(), "/b"), here, false), new Fetched.Hop(302, last, here, true)), answer.hops());
            assertEquals(last, answer.last());
            assertEquals("there", answer.body());
        }
    }

    @Test
    void takesARedirectForTheAnswerWhenToldSo() throws Exception {
        try (Stub server = Stub.saying("HTTP/1.1 302 Found\r\nLocation: http://10.0.0.1/login\r\nContent-Length: 0\r\n\r\n")) {
            assertEquals(302, answered(fetch.fetchOnce(http(server.port(), "/"), straight())).status());
        }
    }

    @Test
    void seesALoop() throws Exception {
        try (Stub server = Stub.saying("HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n")) {
            assertEquals(Outcome.REDIRECT_LOOP, notAnswered(fetch.fetch(http(server.port(), "/"), straight())).outcome());
            assertEquals(1, server.heads().size());
        }
    }

    @Test
    void givesUpAfterTenRedirects() throws Exception {
        int[] count = new int[1];
        try (Stub server = Stub.doing(socket -> {
            Stub.head(socket);
            Stub.say(socket, "HTTP/1.1 302 Found\r\nLocation: /" + count[0]++ + "\r\nContent-Length: 0\r\n\r\n");
        })) {
            NotAnswered loop = notAnswered(fetch.fetch(http(server.port(), "/"), straight()));
            assertEquals(Outcome.REDIRECT_LOOP, loop.outcome());
            assertEquals(11, loop.hops().size());
        }
    }

    @Test
    void isNotFooledByASiteThatSetsACookieFirst() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(new MockResponse.Builder().code(302).setHeader("Location", "/").setHeader("Set-Cookie", "seen=1").build());
            server.enqueue(new MockResponse.Builder().body("in").build());
            assertEquals("in", answered(fetch.fetch(http(server.getPort(), "/"), straight())).body());
        }
    }

    @Test
    void tellsARefusedConnection() throws Exception {
        NotAnswered got = notAnswered(fetch.fetch(http(Stub.closedPort(), "/"), straight()));
        assertEquals(Outcome.REFUSED, got.outcome());
        assertEquals(Phase.CONNECT, got.phase());
        assertEquals(InetAddress.getLoopbackAddress(), got.remote().orElseThrow());
    }

    @Test
    void tellsASilentPort() throws Exception {
        try (FullPort full = new FullPort()) {
            assertEquals(Outcome.SILENT, notAnswered(new PageFetch(HASTY, TRUST, "1").fetch(http(full.port(), "/"), straight())).outcome());
        }
    }

    @Test
    void triesTheOtherFamilyToo() throws Exception {
        try (Stub server = Stub.saying("HTTP/1.1 204 None\r\n\r\n")) {
            Way both = new Way.Straight(host -> List.of(InetAddress.getByName("::1"), InetAddress.getByName("127.0.0.1")));
            assertEquals(204, answered(fetch.fetch(http(server.port(), "/"), both)).status());
        }
    }

    @Test
    void leavesAnUnknownNameToTheNameProbes() {
        Way lost = new Way.Straight(host -> {
            throw new UnknownHostException(host);
        });
        NotAnswered got = notAnswered(fetch.fetch(http(80, "/"), lost));
        assertEquals(Outcome.NAME_FAILED, got.outcome());
        assertEquals("unknown-host", got.facts().get(Fact.REASON));
    }

    @Test
    void doesNotWaitForeverForAName() {
        Way slow = new Way.Straight(host -> {
            try {
                Thread.sleep(20_000);
            } catch (InterruptedException stopped) {
                throw new UnknownHostException(host);
            }
            return List.of();
        });
        long begin = System.nanoTime();
        assertEquals(Outcome.NAME_SILENT, notAnswered(new PageFetch(HASTY, TRUST, "1").fetch(http(80, "/"), slow)).outcome());
        assertTrue(Duration.ofNanos(System.nanoTime() - begin).toMillis() < 2000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.", "HTTP/1.1 200 OK\r\nContent-Le", "SSH-2.0-x\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel"})
    void tellsABrokenAnswer(String text) throws Exception {
        try (Stub server = Stub.saying(text)) {
            assertEquals(Outcome.BROKEN_ANSWER, notAnswered(fetch.fetch(http(server.port(), "/"), straight())).outcome());
        }
    }

    @Test
    void tellsAReset() throws Exception {
        try (Stub server = Stub.doing(socket -> {
            Stub.head(socket);
            socket.setSoLinger(true, 0);
        })) {
            assertEquals(Outcome.RESET, notAnswered(fetch.fetch(http(server.port(), "/"), straight())).outcome());
        }
    }

    @Test
    void tellsAServerThatTakesTheRequestAndSaysNothing() throws Exception {
        try (Stub server = Stub.silent()) {
            NotAnswered got = notAnswered(new PageFetch(HASTY, TRUST, "1").fetch(http(server.port(), "/"), straight()));
            assertEquals(Outcome.NO_ANSWER, got.outcome());
            assertEquals(Phase.ANSWER, got.phase());
        }
    }

    @Test
    void endsInTimeHoweverSlowlyTheAnswerDrips() throws Exception {
        try (Stub server = Stub.doing(socket -> {
            for (char each : "HTTP/1.1 200 OK\r\nX: y\r\n\r\n".repeat(9).toCharArray()) {
                Stub.say(socket, String.valueOf(each));
                Thread.sleep(100);
            }
        })) {
            long begin = System.nanoTime();
            assertEquals(Outcome.NO_ANSWER, notAnswered(new PageFetch(HASTY, TRUST, "1").fetch(http(server.port(), "/"), straight())).outcome());
            assertTrue(Duration.ofNanos(System.nanoTime() - begin).toMillis() < 2500);
        }
    }

    @Test
    void keepsWhatCameOfASlowPage() throws Exception {
        try (Stub server = Stub.doing(socket -> {
            Stub.head(socket);
            Stub.say(socket, "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n");
            while (true) {
                Stub.say(socket, "x");
                Thread.sleep(100);
            }
        })) {
            assertTrue(answered(new PageFetch(HASTY, TRUST, "1").fetch(http(server.port(), "/"), straight())).body().startsWith("x"));
        }
    }

    @Test
    void stopsWithinASecondWhenInterrupted() throws Exception {
        try (Stub server = Stub.silent()) {
            AtomicReference<Fetched> got = new AtomicReference<>();
            AtomicReference<Boolean> flag = new AtomicReference<>();
            long took = Loopback.interrupted(() -> {
                got.set(new PageFetch(Loopback.limits(20_000, 20_000), TRUST, "1").fetch(http(server.port(), "/"), straight()));
                flag.set(Thread.currentThread().isInterrupted());
                return got;
            });
            assertTrue(took < 1000, took + " ms");
            assertEquals(Outcome.UNKNOWN, notAnswered(got.get()).outcome());
            assertTrue(flag.get());
        }
    }

    private static List<String> names(Answered answer) {
        List<String> names = new ArrayList<>();
        answer.headers().forEach(header -> names.add(header.getFirst()));
        return names;
    }

    static Answered answered(Fetched fetched) {
        return assertInstanceOf(Answered.class, fetched);
    }

    static NotAnswered notAnswered(Fetched fetched) {
        return assertInstanceOf(NotAnswered.class, fetched);
    }
}
