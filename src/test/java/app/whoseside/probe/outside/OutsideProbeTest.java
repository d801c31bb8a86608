package app.whoseside.probe.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Vantage;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
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

class OutsideProbeTest {
    private static final Address ADDRESS = new Address("https", "shop.example", 443, "/cart?user=anna");
    private static final String CREATED = "{\"id\": \"nzGzfAGL7sZfUs3c\", \"probesCount\": 1}";
    private static final PageJudge JUDGE = (status, headers, body) -> new PageJudge.Reading(
            status < 300 ? Outcome.WORKS : Outcome.BAD_GATEWAY, Map.of(Fact.AUTHOR, headers.getOrDefault("server", List.of("nobody")).getLast()));

    private final MockWebServer web = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        web.start(InetAddress.getLoopbackAddress(), 0);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private List<Observation> ask(Address address, Here here) {
        Courier courier = new Courier(new OkHttpClient(), "whoseside-test");
        Globalping service = new Globalping(courier, web.url("/"), JUDGE, Duration.ofMillis(5), Duration.ofMillis(400));
        return new OutsideProbe(List.of(service), Optional.empty(), address, here, InstantSource.system()).ask();
    }

    private List<Observation> ask() {
        return ask(ADDRESS, new Here(Optional.empty(), Optional.empty()));
    }

    private void reply(int code, String body) {
        web.enqueue(new MockResponse.Builder().code(code).body(body).build());
    }

    private static String measurement(String status, String... results) {
        return "{\"id\": \"x\", \"status\": \"" + status + "\", \"results\": [" + String.join(",", results) + "]}";
    }

    private static String result(String country, String result) {
        return "{\"probe\": {\"continent\": \"EU\", \"country\": \"" + country + "\", \"city\": \"Springfield\", \"asn\": 64500, \"network\": \"Example Net\"},"
                + "\"result\": " + result + "}";
    }

    private Observation one(String result) {
        reply(202, CREATED);
        reply(200, measurement("finished", result("DE", result)));
        return ask().getFirst();
    }

    @Test
    void sendsTheNameAndNothingElse() throws InterruptedException {
        reply(202, CREATED);
        reply(200, measurement("finished", result("DE", "{\"status\": \"finished\", \"statusCode\": 200, \"tls\": null}")));
        Observation only = ask().getFirst();
        RecordedRequest request = web.takeRequest();
        assertEquals("POST /v1/measurements HTTP/1.1", request.getRequestLine());
        assertEquals("whoseside-test", request.getHeaders().get("User-Agent"));
        assertEquals("gzip", request.getHeaders().get("Accept-Encoding"));
        assertEquals(
                "{\"type\":\"http\",\"target\":\"shop.example\",\"timeout\":7,\"measurementOptions\":{\"protocol\":\"HTTPS\",\"port\":443,"
                        + "\"request\":{\"method\":\"GET\",\"path\":\"/\"}},\"locations\":[{\"limit\":1,\"continent\":\"EU\"},"
                        + "{\"limit\":1,\"continent\":\"NA\"},{\"limit\":1,\"continent\":\"AS\"}]}",
                request.getBody().utf8());
        assertEquals("/v1/measurements/nzGzfAGL7sZfUs3c", web.takeRequest().getTarget());
        assertEquals(Outcome.WORKS, only.outcome());
        assertEquals(Vantage.OUTSIDE, only.vantage());
        assertEquals("https://shop.example/", only.asked());
        assertEquals(
                Map.of(Fact.STATUS, "200", Fact.AUTHOR, "nobody", Fact.COUNTRY, "DE", Fact.CITY, "Springfield", Fact.NETWORK, "AS64500 Example Net",
                        Fact.MEASUREMENT, "nzGzfAGL7sZfUs3c"),
                only.facts());
    }

    @Test
    void asksUntilFinished() {
        reply(202, CREATED);
        reply(200, measurement("in-progress", result("DE", "{\"status\": \"in-progress\"}")));
        reply(200, measurement("in-progress", result("DE", "{\"status\": \"in-progress\"}")));
        reply(200, measurement("finished", result("DE", "{\"status\": \"finished\", \"statusCode\": 301}")));
        assertEquals(Outcome.WORKS, ask().getFirst().outcome());
        assertEquals(4, web.getRequestCount());
    }

    @Test
    void aLostReplyIsAskedForOnceMore() {
        reply(202, CREATED);
        reply(200, measurement("in-progress", result("DE", "{\"status\": \"finished\", \"statusCode\": 200}")));
        reply(429, "{}");
        reply(200, "<html>");
        assertEquals(Outcome.WORKS, ask().getFirst().outcome(), "what was there before counts");
        reply(202, CREATED);
        reply(500, "{}");
        reply(200, measurement("finished", result("DE", "{\"status\": \"finished\", \"statusCode\": 200}")));
        assertEquals(Outcome.WORKS, ask().getFirst().outcome());
    }

    @Test
    void anotherAddressIsNeverFollowed() {
        reply(202, CREATED);
        for (int i = 0; i < 2; i++) {
            web.enqueue(new MockResponse.Builder().code(302).addHeader("Location", web.url("/elsewhere").toString()).build());
        }
        assertTrue(ask().getFirst().says(Fact.REASON, "no-results"));
        assertEquals(3, web.getRequestCount());
    }

    @Test
    void aHugeReplyIsNotReadToItsEnd() {
        reply(202, CREATED);
        String much = "{\"results\": [\"" + "x".repeat(3_000_000) + "\"]}";
        reply(200, much);
        reply(200, much);
        assertTrue(ask().getFirst().says(Fact.REASON, "no-results"));
    }

    @Test
    void oddWordsAreCutAndCleaned() {
        Observation only = one("{\"status\": \"failed\", \"rawOutput\": \"\\u001b[31mRequest timeout. " + "x".repeat(500) + "\", \"failureSource\": \"target\"}");
        assertEquals(Outcome.SILENT, only.outcome());
        String reason = only.fact(Fact.REASON).orElseThrow();
        assertTrue(reason.length() <= 120 && reason.chars().noneMatch(Character::isISOControl), reason);
    }

    @ParameterizedTest
    @CsvSource({"0", "-5", "99", "1e99", "'\"200\"'"})
    void aStatusThatIsNoneSaysNothing(String status) {
        assertEquals(Outcome.UNKNOWN, one("{\"status\": \"finished\", \"statusCode\": " + status + "}").outcome());
    }

    @Test
    void whatIsNotFinishedInTimeIsUnknown() {
        reply(202, CREATED);
        for (int i = 0; i < 200; i++) {
            reply(200, measurement("in-progress", result("DE", "{\"status\": \"finished\", \"statusCode\": 200}"), result("US", "{\"status\": \"in-progress\"}")));
        }
        List<Observation> both = ask();
        assertEquals(List.of(Outcome.WORKS, Outcome.UNKNOWN), both.stream().map(Observation::outcome).toList());
        assertTrue(both.get(1).says(Fact.REASON, "timeout"));
    }

    @Test
    void thePageIsJudgedElsewhere() {
        Observation only = one("{\"status\": \"finished\", \"statusCode\": 502, \"headers\": {\"Server\": [\"a\", \"b\"]}, \"rawBody\": \"<h1>\"}");
        assertEquals(Outcome.BAD_GATEWAY, only.outcome());
        assertTrue(only.says(Fact.AUTHOR, "b"));
    }

    @Test
    void aBadCertificateGoesBeforeTheStatus() {
        Observation only = one("{\"status\": \"finished\", \"statusCode\": 200, \"tls\": {\"authorized\": false, \"error\": \"CERT_HAS_EXPIRED\","
                + " \"fingerprint256\": \"AB:CD:0F\", \"issuer\": {\"O\": \"Example Trust\"}}}");
        assertEquals(Outcome.CERTIFICATE_EXPIRED, only.outcome());
        assertTrue(only.says(Fact.FINGERPRINT, "abcd0f"));
        assertTrue(only.says(Fact.ISSUER, "Example Trust"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"ERR_TLS_CERT_ALTNAME_INVALID\"', CERTIFICATE_WRONG_NAME",
        "'{\"code\": \"ERR_TLS_CERT_ALTNAME_INVALID\"}', CERTIFICATE_WRONG_NAME",
        "'\"CERT_NOT_YET_VALID\"', CERTIFICATE_NOT_YET_VALID",
        "'\"DEPTH_ZERO_SELF_SIGNED_CERT\"', CERTIFICATE_UNTRUSTED",
        "null, CERTIFICATE_UNTRUSTED",
    })
    void certificates(String error, Outcome outcome) {
        assertEquals(outcome, one("{\"status\": \"finished\", \"statusCode\": 200, \"tls\": {\"authorized\": false, \"error\": " + error + "}}").outcome());
    }

    @ParameterizedTest
    @CsvSource({
        "connect ECONNREFUSED 203.0.113.80:443, target, REFUSED",
        "Request timeout., target, SILENT",
        "queryA ENOTFOUND shop.example, target, NAME_MISSING",
        "queryA ESERVFAIL shop.example, target, NAME_FAILED",
        "queryA ESERVFAIL shop.example, resolver, UNKNOWN",
        "queryA ENODATA shop.example, target, UNKNOWN",
        "queryA ETIMEOUT shop.example, target, NAME_SILENT",
        "Private IP ranges are not allowed., target, NAME_DIFFERS",
        "Client network socket disconnected before secure TLS connection was established, target, TLS_FAILED",
        "Connection timeout, target, SILENT",
        "read ECONNRESET, target, RESET",
        "connect EHOSTUNREACH, target, UNREACHABLE",
        "socket hang up, target, BROKEN_ANSWER",
        "write EPROTO ssl3_read_bytes, target, TLS_FAILED",
        "connect ECONNREFUSED, internal, UNKNOWN",
        "something new, target, UNKNOWN",
    })
    void failures(String text, String source, Outcome outcome) {
        assertEquals(outcome, one("{\"status\": \"failed\", \"rawOutput\": \"" + text + "\", \"failureSource\": \"" + source + "\"}").outcome());
    }

    @Test
    void aTimeoutAfterTheConnectionIsNoAnswer() {
        String failed = "{\"status\": \"failed\", \"rawOutput\": \"Request timeout.\", \"timings\": {\"tcp\": 12}}";
        assertEquals(Outcome.NO_ANSWER, one(failed).outcome());
    }

    @Test
    void theOwnNetworkAndCountryAreAskedToo() throws InterruptedException {
        reply(202, CREATED);
        reply(200, measurement("finished", result("DE", "{\"status\": \"offline\"}")));
        Here here = new Here(Optional.of("AS64500 Example Net"), Optional.of("DE"));
        assertEquals(Vantage.OUTSIDE_OWN_NETWORK, ask(ADDRESS, here).getFirst().vantage());
        String body = web.takeRequest().getBody().utf8();
        assertTrue(body.contains("[{\"limit\":1,\"asn\":64500},{\"limit\":1,\"country\":\"DE\"},{\"limit\":1,\"continent\":\"EU\"}"), body);
    }

    @ParameterizedTest
    @CsvSource({"AS64500, OUTSIDE_OWN_NETWORK", "AS64501 Example Net, OUTSIDE_NEAR", "example net, OUTSIDE_OWN_NETWORK", "Other, OUTSIDE_NEAR"})
    void nearness(String network, Vantage vantage) {
        assertEquals(vantage, new Here(Optional.of(network), Optional.of("de")).vantage(64500, "Example Net", "DE"));
    }

    @Test
    void usedUp() {
        web.enqueue(new MockResponse.Builder().code(429).addHeader("Retry-After", "1800").body("{}").build());
        Observation only = ask().getFirst();
        assertEquals(Outcome.UNKNOWN, only.outcome());
        assertEquals(Map.of(Fact.REASON, "used-up", Fact.RETRY_AFTER, "1800", Fact.STATUS, "429"), only.facts());
    }

    @Test
    void whereNoProbeFitsAnyWillDo() throws InterruptedException {
        reply(422, "{\"error\": {\"type\": \"no_probes_found\"}}");
        reply(202, CREATED);
        reply(200, measurement("finished", result("DE", "{\"status\": \"finished\", \"statusCode\": 200}")));
        assertEquals(Outcome.WORKS, ask().getFirst().outcome());
        web.takeRequest();
        String second = web.takeRequest().getBody().utf8();
        assertTrue(second.contains("\"limit\":3") && !second.contains("locations"), second);
    }

    @Test
    void aRefusalOrNonsenseIsUnknown() {
        reply(400, "{\"error\": {\"type\": \"validation_error\"}}");
        assertTrue(ask().getFirst().says(Fact.REASON, "not-accepted"));
        reply(202, "<html>sign in</html>");
        assertTrue(ask().getFirst().says(Fact.REASON, "service-error"));
        reply(202, "{\"id\": \"../limits\"}");
        assertTrue(ask().getFirst().says(Fact.REASON, "service-error"));
        reply(202, CREATED);
        reply(404, "{}");
        reply(404, "{}");
        assertTrue(ask().getFirst().says(Fact.REASON, "no-results"));
        reply(401, "{\"error\": {\"type\": \"unauthorized\"}}");
        assertTrue(ask().getFirst().says(Fact.REASON, "service-error"));
        web.close();
        assertTrue(ask().getFirst().says(Fact.REASON, "no-answer"));
    }

    @ParameterizedTest
    @CsvSource({"printer", "nas.local", "10.0.0.1", "192.168.1.1", "wiki.corp", "fd00::1", "localhost"})
    void insideNamesAreNeverSent(String host) {
        Observation only = ask(new Address("http", host, 80, "/"), new Here(Optional.empty(), Optional.empty())).getFirst();
        assertTrue(only.says(Fact.REASON, "inside-name"));
        assertEquals(0, web.getRequestCount());
    }

    @Test
    void anInterruptEndsIt() {
        Thread.currentThread().interrupt();
        Observation only = ask().getFirst();
        assertTrue(Thread.interrupted());
        assertTrue(only.says(Fact.REASON, "stopped"));
        assertFalse(only.outcome().works());
    }
}
