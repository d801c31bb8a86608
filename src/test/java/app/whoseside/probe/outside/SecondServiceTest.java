package app.whoseside.probe.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Vantage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second service is asked where the first gives nothing, and all of it ends in time. */
class SecondServiceTest {
    private static final Address ADDRESS = new Address("https", "shop.example", 443, "/");
    private static final PageJudge JUDGE =
            (status, headers, body) -> new PageJudge.Reading(status < 300 ? Outcome.WORKS : Outcome.BAD_GATEWAY, Map.of());
    private static final MockResponse CREATED = new MockResponse.Builder().code(202).body("{\"id\": \"x\"}").build();
    private static final String IN_PROGRESS =
            "{\"status\": \"in-progress\", \"results\": [{\"probe\": {}, \"result\": {\"status\": \"in-progress\"}}]}";

    private final MockWebServer first = new MockWebServer();
    private final MockWebServer second = new MockWebServer();
    private final Courier courier = new Courier(new OkHttpClient(), "whoseside-test");

    @BeforeEach
    void start() throws IOException {
        first.start(InetAddress.getLoopbackAddress(), 0);
        second.start(InetAddress.getLoopbackAddress(), 0);
        second.enqueue(new MockResponse.Builder().body("{\"request_id\": \"7\", \"nodes\": {\"a\": [\"us\"]}}").build());
        second.enqueue(new MockResponse.Builder().body("{\"a\": [[1, 0.1, \"OK\", \"200\"]]}").build());
    }

    @AfterEach
    void stop() {
        first.close();
        second.close();
    }

    private List<Observation> ask(String firstUrl, String secondUrl, Optional<OwnNetwork> network) {
        Globalping globalping = new Globalping(courier, firstUrl, JUDGE);
        CheckHost checkHost = new CheckHost(courier, secondUrl, JUDGE);
        return new OutsideProbe(List.of(globalping, checkHost), network, ADDRESS, new Here(Optional.empty(), Optional.empty()), InstantSource.system()).ask();
    }

    private List<Observation> ask() {
        return ask(first.url("/").toString(), second.url("/").toString(), Optional.empty());
    }

    @Test
    void isNotAskedWhereTheFirstKnows() {
        first.enqueue(CREATED);
        first.enqueue(new MockResponse.Builder()
                .body("{\"status\": \"finished\", \"results\": [{\"probe\": {}, \"result\": {\"status\": \"finished\", \"statusCode\": 502}}]}")
                .build());
        assertEquals(List.of(Outcome.BAD_GATEWAY), ask().stream().map(Observation::outcome).toList());
        assertEquals(0, second.getRequestCount());
    }

    @Test
    void isAskedWhereTheFirstIsUsedUp() {
        first.enqueue(new MockResponse.Builder().code(429).build());
        List<Observation> both = ask();
        assertTrue(both.getFirst().says(Fact.REASON, "used-up"), "what the first said is kept");
        assertEquals(Outcome.WORKS, both.getLast().outcome());
    }

    @Test
    void isAskedWhereTheFirstFailsOrItsProbesAreAway() {
        first.enqueue(CREATED);
        first.enqueue(new MockResponse.Builder()
                .body("{\"status\": \"finished\", \"results\": [{\"probe\": {}, \"result\": {\"status\": \"offline\"}}]}")
                .build());
        assertEquals(Outcome.WORKS, ask().getLast().outcome());
    }

    @Test
    void isAskedWhereTheFirstIsGone() {
        String gone = first.url("/").toString();
        first.close();
        assertEquals(List.of(Outcome.UNKNOWN, Outcome.WORKS), ask(gone, second.url("/").toString(), Optional.empty()).stream().map(Observation::outcome).toList());
    }

    @Test
    void theNumberOfTheOwnNetworkIsPassedOn() throws InterruptedException {
        try (MockWebServer page = new MockWebServer()) {
            page.start(InetAddress.getLoopbackAddress(), 0);
            page.enqueue(new MockResponse.Builder().addHeader("asn", "64496").build());
            first.enqueue(CREATED);
            first.enqueue(new MockResponse.Builder()
                    .body("{\"status\": \"finished\", \"results\": [{\"probe\": {\"asn\": 64496}, \"result\": {\"status\": \"finished\", \"statusCode\": 200}}]}")
                    .build());
            Optional<OwnNetwork> network = Optional.of(new OwnNetwork(courier, page.url("/").toString()));
            assertEquals(Vantage.OUTSIDE_OWN_NETWORK, ask(first.url("/").toString(), second.url("/").toString(), network).getFirst().vantage());
            assertTrue(first.takeRequest().getBody().utf8().contains("{\"limit\":1,\"asn\":64496}"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Where everything hangs, each for as long as it can: the page about the network, the measurement, and the second service. */
    @Test
    void hangingServicesEndInTime() throws Exception {
        first.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return "POST".equals(request.getMethod()) ? CREATED : new MockResponse.Builder().body(IN_PROGRESS).build();
            }
        });
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String nobody = "http://127.0.0.1:" + silent.getLocalPort() + "/";
            long start = System.nanoTime();
            List<Observation> seen = ask(first.url("/").toString(), nobody, Optional.of(new OwnNetwork(courier, nobody)));
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            assertTrue(took.compareTo(OutsideProbe.LONGEST.plusMillis(500)) < 0, () -> "took " + took);
            assertTrue(seen.stream().allMatch(one -> one.outcome() == Outcome.UNKNOWN));
        }
    }

    @Test
    void aFirstServiceThatHangsLeavesTimeForTheSecond() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            List<Observation> seen = ask("http://127.0.0.1:" + silent.getLocalPort() + "/", second.url("/").toString(), Optional.empty());
            assertEquals(Outcome.WORKS, seen.getLast().outcome());
        }
    }
}
