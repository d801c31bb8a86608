package app.whoseside.probe.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import app.whoseside.model.Vantage;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckHostTest {
    private static final Address ADDRESS = new Address("https", "shop.example", 8443, "/cart?user=anna");
    private static final String ORDER = "{\"ok\": 1, \"request_id\": \"29ab\", \"permanent_link\": \"https://check-host.net/check-report/29ab\","
            + " \"nodes\": {\"us1.node\": [\"us\", \"USA\", \"Los Angeles\", \"192.0.2.1\", \"AS64498\"]}}";
    private static final PageJudge JUDGE = (status, headers, body) -> new PageJudge.Reading(
            status < 300 ? Outcome.WORKS : Outcome.BAD_GATEWAY, Map.of(Fact.AUTHOR, "unknown", Fact.AUTHOR_ROLE, "unknown"));

    private final MockWebServer web = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        web.start(InetAddress.getLoopbackAddress(), 0);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private void reply(int code, String body) {
        web.enqueue(new MockResponse.Builder().code(code).body(body).build());
    }

    private List<ResultReading> ask() throws InterruptedException {
        CheckHost service = new CheckHost(
                new Courier(new OkHttpClient(), "whoseside-test"), web.url("/"), JUDGE, Duration.ofMillis(5), Duration.ofMillis(400));
        return service.ask(ADDRESS, new Here(Optional.empty(), Optional.of("US")), Deadline.after(Duration.ofSeconds(5)));
    }

    private ResultReading one(String row) throws InterruptedException {
        reply(200, ORDER);
        reply(200, "{\"us1.node\": " + row + "}");
        return ask().getFirst();
    }

    @Test
    void sendsTheStartPageAndNothingElse() throws InterruptedException {
        ResultReading only = one("[[1, 0.13, \"OK\", \"200\", \"203.0.113.80\"]]");
        RecordedRequest request = web.takeRequest();
        assertEquals("shop.example:8443", request.getUrl().queryParameter("host").replaceFirst("https://", "").replaceFirst("/$", ""));
        assertEquals(List.of("host", "max_nodes"), List.copyOf(request.getUrl().queryParameterNames()));
        assertEquals("3", request.getUrl().queryParameter("max_nodes"));
        assertEquals("application/json", request.getHeaders().get("Accept"));
        assertEquals("/check-result/29ab", web.takeRequest().getTarget());
        assertEquals(Outcome.WORKS, only.outcome());
        assertEquals(Vantage.OUTSIDE_NEAR, only.vantage());
        assertEquals(
                Map.of(Fact.STATUS, "200", Fact.MESSAGE, "OK", Fact.COUNTRY, "US", Fact.CITY, "Los Angeles", Fact.NETWORK, "AS64498",
                        Fact.MEASUREMENT, "29ab", Fact.SOURCE, "check-host", Fact.ADDRESS, "203.0.113.80"),
                only.facts());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "[[1, 0.1, \"Moved Permanently\", \"301\"]] | WORKS",
        "[[0, 0.1, \"Bad Gateway\", \"502\", \"203.0.113.80\"]] | BAD_GATEWAY",
        "[[0, 0.1, \"Bad Gateway\", 502, null]] | BAD_GATEWAY",
        "[[0, 0.1, \"Service Unavailable\", \"503\", null]] | UNKNOWN",
        "[[0, 0.1, \"Forbidden\", \"403\", null]] | UNKNOWN",
        "[[0, 20.1, \"Connection timed out\", null, null]] | SILENT",
        "[[0, 0.1, \"Connection refused\", null, null]] | REFUSED",
        "[[0, 0.1, \"Connection reset by peer\", \"596\", null]] | RESET",
        "[[0, 0.1, \"No route to host\"]] | UNREACHABLE",
        "[[0, 0.1, \"certificate verify failed: certificate has expired\", \"596\"]] | CERTIFICATE_EXPIRED",
        "[[0, 0.1, \"No such device or address\"]] | UNKNOWN",
        "[[0, 0.1, \"something new\", \"999\"]] | UNKNOWN",
        "[[1, 0.1]] | WORKS",
        "[[]] | UNKNOWN",
        "[null] | UNKNOWN",
        "[{\"error\": \"x\"}] | UNKNOWN",
        "7 | UNKNOWN",
    })
    void outcomes(String row, Outcome outcome) throws InterruptedException {
        assertEquals(outcome, one(row).outcome());
    }

    @Test
    void anErrorPageHasNoAuthor() throws InterruptedException {
        assertTrue(one("[[0, 0.1, \"Bad Gateway\", \"502\"]]").facts().keySet().stream().noneMatch(fact -> fact == Fact.AUTHOR || fact == Fact.AUTHOR_ROLE));
    }

    @Test
    void whoHasNotAnsweredInTimeIsUnknown() throws InterruptedException {
        reply(200, ORDER);
        for (int i = 0; i < 200; i++) {
            reply(200, "{\"us1.node\": null, \"de1.node\": [[1, 0.1, \"OK\", \"200\"]]}");
        }
        List<ResultReading> both = ask();
        assertEquals(List.of(Outcome.UNKNOWN, Outcome.WORKS), both.stream().map(ResultReading::outcome).toList());
        assertEquals("timeout", both.getFirst().facts().get(Fact.REASON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"error\": \"limit_exceeded\"}"})
    void usedUp(String body) throws InterruptedException {
        reply(200, body);
        assertEquals("used-up", ask().getFirst().facts().get(Fact.REASON));
        reply(429, "");
        assertEquals("used-up", ask().getFirst().facts().get(Fact.REASON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{}", "[]", "{\"request_id\": \"../../x\"}", "{\"request_id\": 7}"})
    void nonsenseIsUnknown(String body) throws InterruptedException {
        reply(200, body);
        ResultReading only = ask().getFirst();
        assertEquals(Outcome.UNKNOWN, only.outcome());
        assertEquals("service-error", only.facts().get(Fact.REASON));
    }

    @Test
    void resultsThatAreLostAreUnknown() throws InterruptedException {
        reply(200, ORDER);
        reply(500, "");
        reply(200, "nonsense");
        assertEquals("no-results", ask().getFirst().facts().get(Fact.REASON));
        web.close();
        assertEquals("no-answer", ask().getFirst().facts().get(Fact.REASON));
    }
}
