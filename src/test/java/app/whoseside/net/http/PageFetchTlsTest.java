package app.whoseside.net.http;

import static app.whoseside.net.Loopback.HASTY;
import static app.whoseside.net.Loopback.LIMITS;
import static app.whoseside.net.Loopback.LOCAL_ROOT;
import static app.whoseside.net.Loopback.PUBLIC_ROOT;
import static app.whoseside.net.Loopback.SITE;
import static app.whoseside.net.Loopback.STRANGER;
import static app.whoseside.net.Loopback.TRUST;
import static app.whoseside.net.Loopback.https;
import static app.whoseside.net.Loopback.leaf;
import static app.whoseside.net.Loopback.straight;
import static app.whoseside.net.http.PageFetchTest.answered;
import static app.whoseside.net.http.PageFetchTest.notAnswered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import app.whoseside.net.Limits;
import app.whoseside.net.Loopback;
import app.whoseside.net.Stub;
import app.whoseside.net.http.Fetched.Answered;
import app.whoseside.net.http.Fetched.NotAnswered;
import app.whoseside.net.tls.Voucher;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;

class PageFetchTlsTest {
    private final PageFetch fetch = new PageFetch(LIMITS, TRUST, "1");
    private final IdentityCheck check = new IdentityCheck(LIMITS, TRUST);

    @Test
    void keepsTheCertificateOfAGoodAnswer() throws Exception {
        HeldCertificate leaf = leaf(PUBLIC_ROOT, SITE, -1, 10);
        try (MockWebServer server = serving(leaf)) {
            Answered answer = answered(fetch.fetch(https(server.getPort()), straight()));
            assertEquals(Voucher.PUBLIC_LIST, answer.identity().orElseThrow().voucher());
            assertTrue(answer.identity().orElseThrow().tls().startsWith("TLSv1."));
            IdentityCheck.Shown shown = check.look(https(server.getPort()), straight());
            assertEquals(Outcome.WORKS, shown.outcome());
            assertEquals(answer.identity().orElseThrow().fingerprint(), shown.facts().get(Fact.FINGERPRINT));
            assertTrue(shown.facts().containsKey(Fact.TLS) && shown.facts().containsKey(Fact.ADDRESS));
        }
    }

    @Test
    void opensAPageThatThisComputerTrusts() throws Exception {
        try (MockWebServer server = serving(leaf(LOCAL_ROOT, SITE, -1, 10))) {
            assertEquals(Voucher.THIS_COMPUTER_ONLY, answered(fetch.fetch(https(server.getPort()), straight())).identity().orElseThrow().voucher());
        }
    }

    @Test
    void namesWhatIsWrongWithACertificate() throws Exception {
        wrong(leaf(PUBLIC_ROOT, SITE, -10, -2), Outcome.CERTIFICATE_EXPIRED);
        wrong(leaf(PUBLIC_ROOT, SITE, 2, 10), Outcome.CERTIFICATE_NOT_YET_VALID);
        wrong(leaf(PUBLIC_ROOT, "other.example", -1, 10), Outcome.CERTIFICATE_WRONG_NAME);
        wrong(leaf(STRANGER, SITE, -1, 10), Outcome.CERTIFICATE_UNTRUSTED);
    }

    private void wrong(HeldCertificate leaf, Outcome expected) throws Exception {
        try (MockWebServer server = serving(leaf)) {
            NotAnswered got = notAnswered(fetch.fetch(https(server.getPort()), straight()));
            assertEquals(expected, got.outcome());
            assertEquals(expected, got.identity().orElseThrow().outcome());
            assertEquals(expected, check.look(https(server.getPort()), straight()).outcome());
        }
    }

    @Test
    void readsAnAnswerInSpiteOfTheDateOnlyWhenAsked() throws Exception {
        try (MockWebServer server = serving(leaf(PUBLIC_ROOT, SITE, -10, -2))) {
            assertEquals(200, answered(fetch.fetchAtAnyDate(https(server.getPort()), straight())).status());
        }
        try (MockWebServer server = serving(leaf(STRANGER, SITE, -10, 2))) {
            assertEquals(Outcome.CERTIFICATE_UNTRUSTED, notAnswered(fetch.fetchAtAnyDate(https(server.getPort()), straight())).outcome());
        }
    }

    @Test
    void asksInTheNewerVersionAndForAnErrorInTheOlderOneToo() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.useHttps(Loopback.server(leaf(PUBLIC_ROOT, SITE, -1, 10)));
            server.start();
            server.enqueue(new MockResponse.Builder().code(200).body("Welcome").build());
            assertEquals(200, answered(fetch.fetch(https(server.getPort()), straight())).status());
            assertEquals("HTTP/2", server.takeRequest().getVersion());
            server.enqueue(new MockResponse.Builder().code(502).setHeader("Server", "nginx").body("Bad").build());
            server.enqueue(new MockResponse.Builder().status("HTTP/1.1 502 Bad Luck").setHeader("Server", "nginx").body("Bad").build());
            Answered error = answered(fetch.fetch(https(server.getPort()), straight()));
            assertEquals("Bad Luck", error.message());
            assertEquals("HTTP/2", server.takeRequest().getVersion());
            assertEquals("HTTP/1.1", server.takeRequest().getVersion());
            assertEquals(3, server.getRequestCount());
        }
    }

    @Test
    void anErrorThatIsAnotherTheSecondTimeStaysAsItWasFirst() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.useHttps(Loopback.server(leaf(PUBLIC_ROOT, SITE, -1, 10)));
            server.start();
            server.enqueue(new MockResponse.Builder().code(503).body("Busy").build());
            server.enqueue(new MockResponse.Builder().code(200).body("Welcome").build());
            assertEquals(503, answered(fetch.fetch(https(server.getPort()), straight())).status());
        }
    }

    @Test
    void aSiteThatCannotSpeakTheVersionItAgreedOnIsBroken() throws Exception {
        SSLSocketFactory sockets = Loopback.server(leaf(PUBLIC_ROOT, SITE, -1, 10));
        for (boolean older : new boolean[] {true, false}) {
            try (Stub server = Stub.doing(socket -> {
                SSLSocket safe = (SSLSocket) sockets.createSocket(socket, null, 0, true);
                safe.setUseClientMode(false);
                SSLParameters parameters = safe.getSSLParameters();
                parameters.setApplicationProtocols(new String[] {"h2", "http/1.1"});
                safe.setSSLParameters(parameters);
                safe.startHandshake();
                boolean newer = safe.getApplicationProtocol().equals("h2");
                safe.getInputStream().read(new byte[4000]);
                String answer = newer ? "HTTP/1.1 400 Bad Request\r\n\r\n" : older ? "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n" : "what?\r\n\r\n";
                Stub.say(safe, answer);
                Thread.sleep(100);
            })) {
                NotAnswered got = notAnswered(fetch.fetch(https(server.port()), straight()));
                assertEquals(older ? "http2" : "not-http", got.facts().get(Fact.REASON));
                assertEquals(Outcome.BROKEN_ANSWER, got.outcome());
            }
        }
    }

    @Test
    void tellsPlainHttpOnATlsPort() throws Exception {
        try (Stub server = Stub.doing(socket -> {
            socket.getInputStream().read(new byte[100]);
            Stub.say(socket, "HTTP/1.1 400 Bad Request\r\n\r\n");
            Thread.sleep(300);
        })) {
            failing(server, LIMITS, Outcome.TLS_FAILED, "not-tls");
        }
    }

    @Test
    void tellsAnAlert() throws Exception {
        try (Stub server = Stub.doing(socket -> {
            socket.getInputStream().read(new byte[4000]);
            socket.getOutputStream().write(new byte[] {21, 3, 3, 0, 2, 2, 40});
            socket.getOutputStream().flush();
            Thread.sleep(300);
        })) {
            failing(server, LIMITS, Outcome.TLS_FAILED, "handshake_failure");
        }
    }

    @Test
    void tellsAConnectionCutDuringTheHandshake() throws Exception {
        try (Stub server = Stub.doing(socket -> socket.getInputStream().read(new byte[4000]))) {
            failing(server, LIMITS, Outcome.RESET, "tls-closed");
        }
        try (Stub server = Stub.doing(socket -> {
            socket.getInputStream().read(new byte[10]);
            socket.setSoLinger(true, 0);
        })) {
            failing(server, LIMITS, Outcome.RESET, "tls");
        }
    }

    @Test
    void tellsAServerThatIsSilentAboutTls() throws Exception {
        try (Stub server = Stub.silent()) {
            failing(server, HASTY, Outcome.NO_ANSWER, "tls");
        }
    }

    @Test
    void stopsLookingWithinASecondWhenInterrupted() throws Exception {
        try (Stub server = Stub.silent()) {
            AtomicReference<IdentityCheck.Shown> got = new AtomicReference<>();
            IdentityCheck patient = new IdentityCheck(Loopback.limits(20_000, 20_000), TRUST);
            long took = Loopback.interrupted(() -> {
                got.set(patient.look(https(server.port()), straight()));
                return got;
            });
            assertTrue(took < 1000, took + " ms");
            assertEquals(Outcome.UNKNOWN, got.get().outcome());
        }
    }

    private static void failing(Stub server, Limits limits, Outcome outcome, String reason) {
        NotAnswered got = notAnswered(new PageFetch(limits, TRUST, "1").fetch(https(server.port()), straight()));
        assertEquals(outcome + " " + reason, got.outcome() + " " + got.facts().get(Fact.REASON));
        IdentityCheck.Shown shown = new IdentityCheck(limits, TRUST).look(https(server.port()), straight());
        assertEquals(outcome + " " + reason, shown.outcome() + " " + shown.facts().get(Fact.REASON));
    }

    static MockWebServer serving(HeldCertificate leaf) throws Exception {
        MockWebServer server = new MockWebServer();
        server.useHttps(Loopback.server(leaf));
        server.start();
        for (int i = 0; i < 4; i++) {
            server.enqueue(new MockResponse.Builder().body("safe").build());
        }
        return server;
    }
}
