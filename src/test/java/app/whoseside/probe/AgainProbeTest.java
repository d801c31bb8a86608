package app.whoseside.probe;

import static app.whoseside.net.Loopback.LIMITS;
import static app.whoseside.net.Loopback.TRUST;
import static app.whoseside.net.Loopback.http;
import static app.whoseside.net.Loopback.straight;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.Loopback;
import app.whoseside.net.http.PageFetch;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An error that passes is told from one that stays, without burdening a site that is in trouble. */
class AgainProbeTest {
    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws Exception {
        server.start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Probe again(int... answers) {
        for (int status : answers) {
            server.enqueue(new MockResponse.Builder().code(status).build());
        }
        PageFetch fetch = new PageFetch(LIMITS, TRUST, "1");
        return new AgainProbe(new PageProbe(
                fetch, PageProbeTest.AUTHORS, LIMITS, Vantage.SYSTEM, Target.SITE_AGAIN, http(server.getPort(), "/"), any -> straight()));
    }

    private static List<Outcome> outcomes(List<Observation> seen) {
        assertTrue(seen.stream().allMatch(one -> one.is(Vantage.SYSTEM, Target.SITE_AGAIN)));
        return seen.stream().map(Observation::outcome).toList();
    }

    @Test
    void stopsAsSoonAsThePageOpens() {
        assertEquals(List.of(Outcome.WORKS), outcomes(again(200, 200).ask()));
        assertEquals(1, server.getRequestCount());
    }

    @Test
    void asksOnceMoreWhereItStillFails() {
        assertEquals(List.of(Outcome.UNAVAILABLE, Outcome.WORKS), outcomes(again(503, 200).ask()));
    }

    @Test
    void asksNoMoreThanTwice() {
        assertEquals(List.of(Outcome.BAD_GATEWAY, Outcome.BAD_GATEWAY), outcomes(again(502, 502, 502, 502).ask()));
        assertEquals(2, server.getRequestCount());
    }

    @Test
    void endsWhenThePersonStops() throws Exception {
        AtomicReference<List<Observation>> seen = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Probe probe = again(502, 502);
        long took = Loopback.interrupted(() -> {
            seen.set(probe.ask());
            flag.set(Thread.currentThread().isInterrupted());
            return seen;
        });
        assertTrue(took < 1000, took + " ms");
        assertEquals(List.of(), seen.get());
        assertEquals(true, flag.get());
        assertEquals(0, server.getRequestCount());
    }
}
