package app.whoseside.probe;

import static app.whoseside.net.Loopback.LIMITS;
import static app.whoseside.net.Loopback.LOCAL_ROOT;
import static app.whoseside.net.Loopback.PUBLIC_ROOT;
import static app.whoseside.net.Loopback.SITE;
import static app.whoseside.net.Loopback.TRUST;
import static app.whoseside.net.Loopback.https;
import static app.whoseside.net.Loopback.leaf;
import static app.whoseside.net.Loopback.straight;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Contacts;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.Loopback;
import app.whoseside.net.Stub;
import app.whoseside.net.http.PageFetch;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;

class ReferenceProbeTest {
    @Test
    void countsAnySealedAnswerAndReadsItsClock() throws Exception {
        List<Observation> seen = ask(leaf(PUBLIC_ROOT, SITE, -1, 10), 503, date(-30));
        assertEquals(Outcome.WORKS, seen.get(0).outcome());
        assertTrue(seen.get(0).is(Vantage.SYSTEM, Target.REFERENCE) && seen.get(0).says(Fact.NETWORK, "Test"));
        assertTrue(seen.get(1).is(Vantage.DEVICE, Target.CLOCK));
        assertEquals(Outcome.WORKS, seen.get(1).outcome());
        assertEquals(30, seconds(seen.get(1)), 3);
        assertEquals(2, seen.size());
    }

    @Test
    void doesNotCountAnErrorThatSomebodyInBetweenCanHaveWritten() throws Exception {
        assertEquals(Outcome.FORBIDDEN, ask(leaf(LOCAL_ROOT, SITE, -1, 10), 403, date(0)).getFirst().outcome());
    }

    @Test
    void readsTheClockEvenWhereItMakesTheCertificateLookBad() throws Exception {
        List<Observation> seen = ask(leaf(PUBLIC_ROOT, SITE, -20, -10), 200, date(-15 * 86_400));
        assertEquals(Outcome.CERTIFICATE_EXPIRED, seen.get(0).outcome());
        assertEquals(Outcome.OFF, seen.get(1).outcome());
        assertEquals(15 * 86_400, seconds(seen.get(1)), 3);
    }

    @Test
    void addsTheAgeOfAStoredAnswer() throws Exception {
        String answer = "HTTP/1.1 200 OK\r\nDate: " + date(-4000) + "\r\nAge: 4000\r\nContent-Length: 0\r\n\r\n";
        try (Stub server = Stub.saying(answer)) {
            Observation clock = probe(Loopback.http(server.port(), "/").url()).ask().get(1);
            assertEquals(Outcome.WORKS, clock.outcome());
            assertEquals(0, seconds(clock), 3);
        }
    }

    private static List<Observation> ask(HeldCertificate leaf, int status, String date) throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.useHttps(Loopback.server(leaf));
            server.start();
            for (int i = 0; i < 3; i++) {
                server.enqueue(new MockResponse.Builder().code(status).setHeader("Date", date).build());
            }
            return probe(https(server.getPort()).url()).ask();
        }
    }

    private static ReferenceProbe probe(String url) {
        PageFetch fetch = new PageFetch(LIMITS, TRUST, "1");
        return new ReferenceProbe(fetch, PageProbeTest.AUTHORS, LIMITS, new Contacts.Reference(url, "Test"), Vantage.SYSTEM, straight());
    }

    private static String date(int seconds) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.now().plusSeconds(seconds).atOffset(ZoneOffset.UTC));
    }

    private static long seconds(Observation clock) {
        return Long.parseLong(clock.fact(Fact.CLOCK_SECONDS).orElseThrow());
    }
}
