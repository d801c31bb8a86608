package app.whoseside.probe.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusPageProbeTest {
    private final MockWebServer web = new MockWebServer();
    private final List<String> domains = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        web.start(InetAddress.getLoopbackAddress(), 0);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private List<Observation> ask(String host, HttpUrl page) {
        return new StatusPageProbe(
                        new Courier(new OkHttpClient(), "whoseside-test"), new Address("https", host, 443, "/"), InstantSource.system(), Duration.ofMillis(800),
                        domain -> {
                            domains.add(domain);
                            return page;
                        })
                .ask();
    }

    private Observation says(int code, String body) {
        return says(code, body, 404, "");
    }

    private Observation says(int code, String body, int summaryCode, String summary) {
        web.enqueue(new MockResponse.Builder().code(code).body(body).build());
        web.enqueue(new MockResponse.Builder().code(summaryCode).body(summary).build());
        return ask("www.shop.example", web.url("/api/v2/status.json")).getFirst();
    }

    private static String status(String indicator, String description) {
        return "{\"page\": {\"name\": \"Shop\"}, \"status\": {\"indicator\": \"" + indicator + "\", \"description\": \"" + description + "\"}}";
    }

    @ParameterizedTest
    @CsvSource({"minor, PRESENT", "major, PRESENT", "critical, PRESENT", "maintenance, PRESENT", "none, ABSENT", "purple, UNKNOWN", "'', UNKNOWN"})
    void theIndicatorTells(String indicator, Outcome outcome) {
        Observation seen = says(200, status(indicator, "Partial System Outage"));
        assertEquals(outcome, seen.outcome());
        assertEquals(Target.STATUS_PAGE, seen.target());
        assertEquals(Vantage.SYSTEM, seen.vantage());
        if (outcome == Outcome.PRESENT) {
            assertEquals(Map.of(Fact.REASON, indicator, Fact.MESSAGE, "Partial System Outage"), seen.facts());
        }
    }

    private static final String SUMMARY = """
            {"incidents": [
               {"name": "Old", "impact": "minor", "created_at": "2026-11-18T08:00:00Z"},
               {"name": "Down", "impact": "critical", "created_at": "2026-11-21T13:10:00.441+01:00", "started_at": "2026-11-21T13:02:00.000+01:00"}],
             "scheduled_maintenances": [
               {"name": "Far", "status": "scheduled", "scheduled_for": "2030-01-01T00:00:00Z", "scheduled_until": "2030-01-01T02:00:00Z"},
               {"name": "Disks", "status": "in_progress", "scheduled_for": "2026-11-21T12:00:00Z", "scheduled_until": "2026-11-21T14:00:00Z"}]}""";

    /** Of several troubles the one counts that is as bad as the page says. */
    @ParameterizedTest
    @CsvSource({
        "critical, 2026-11-21T12:02:00Z, -", "minor, 2026-11-18T08:00:00Z, -", "major, 2026-11-21T12:02:00Z, -", "maintenance, 2026-11-21T12:00:00Z, 2026-11-21T14:00:00Z",
        "none, 2026-11-21T12:00:00Z, 2026-11-21T14:00:00Z"
    })
    void itSaysSinceWhen(String indicator, String since, String until) throws Exception {
        Observation seen = says(200, status(indicator, "words"), 200, SUMMARY);
        assertEquals(since, seen.fact(Fact.SINCE).orElse("-"));
        assertEquals(until, seen.fact(Fact.UNTIL).orElse("-"));
        assertEquals(indicator.equals("none") ? Outcome.ABSENT : Outcome.PRESENT, seen.outcome());
        assertEquals(indicator.equals("none") ? "planned" : indicator, seen.fact(Fact.REASON).orElse("-"));
        assertEquals(indicator.equals("none") ? "Disks" : "words", seen.fact(Fact.MESSAGE).orElse("-"));
        assertEquals("/api/v2/status.json", web.takeRequest().getUrl().encodedPath());
        assertEquals("/api/v2/summary.json", web.takeRequest().getUrl().encodedPath());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"incidents\": 3}", "{\"incidents\": [{\"created_at\": \"yesterday\"}]}", "{\"scheduled_maintenances\": [{\"name\": \"x\"}]}"})
    void aSummaryWithoutTimesChangesNothing(String summary) {
        assertEquals(Map.of(Fact.REASON, "major", Fact.MESSAGE, "x"), says(200, status("major", "x"), 200, summary).facts());
        assertEquals(Map.of(), says(200, status("none", "x"), 200, summary).facts());
    }

    @Test
    void itsWordsAreCutAndCleaned() {
        String words = says(200, status("major", "\\u0007Down\\n" + "x".repeat(400))).fact(Fact.MESSAGE).orElseThrow();
        assertTrue(words.length() <= 120 && words.startsWith("Down x"), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>All fine</html>", "[]", "{}", "{\"status\": \"major\"}", "{\"status\": {\"indicator\": 1}}", "{\"status\": null}"})
    void anythingElseIsNoStatusPage(String body) {
        assertEquals(Outcome.UNKNOWN, says(200, body).outcome());
    }

    @Test
    void itIsNotFollowedElsewhere() {
        web.enqueue(new MockResponse.Builder().code(302).addHeader("Location", web.url("/x").toString()).build());
        assertEquals(Outcome.UNKNOWN, ask("shop.example", web.url("/")).getFirst().outcome());
        assertEquals(1, web.getRequestCount());
        assertEquals(Outcome.UNKNOWN, says(503, status("major", "x")).outcome());
    }

    @ParameterizedTest
    @CsvSource({"shop.example, shop.example", "a.b.shop.co.uk, shop.co.uk", "www.shop.com, shop.com", "me.github.io, me.github.io"})
    void theDomainThatSomebodyRegisteredIsAsked(String host, String domain) {
        web.enqueue(new MockResponse.Builder().code(404).build());
        ask(host, web.url("/"));
        assertEquals(List.of(domain), domains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"printer", "nas.local", "10.0.0.1", "203.0.113.9", "2001:db8::1", "status.shop.example", "co.uk"})
    void othersAreNot(String host) {
        assertEquals(List.of(), ask(host, web.url("/")));
        assertEquals(0, web.getRequestCount());
    }

    @Test
    void silenceIsNotWaitedFor() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            long start = System.nanoTime();
            Observation seen = ask("shop.example", HttpUrl.get("http://127.0.0.1:" + silent.getLocalPort() + "/")).getFirst();
            assertTrue(seen.says(Fact.REASON, "no-answer"));
            assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 1600);
        }
    }
}
