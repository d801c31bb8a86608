package app.whoseside.net.tls;

import static app.whoseside.net.Loopback.PUBLIC_ROOT;
import static app.whoseside.net.Loopback.SITE;
import static app.whoseside.net.Loopback.TRUST;
import static app.whoseside.net.Loopback.https;
import static app.whoseside.net.Loopback.leaf;
import static app.whoseside.net.Loopback.straight;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import app.whoseside.net.Loopback;
import app.whoseside.net.Stub;
import app.whoseside.net.http.Fetched;
import app.whoseside.net.http.PageFetch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;

/** A server that takes the connection and never greets is found out quickly; a slow page is waited for none the less. */
class BoundedGreetingTest {
    private final PageFetch fetch = new PageFetch(Loopback.limits(800, 5000), TRUST, "1");

    @Test
    void aServerThatNeverGreetsHasTheTimeOfAConnection() throws Exception {
        try (Stub server = Stub.silent()) {
            long begin = System.nanoTime();
            Fetched.NotAnswered got = assertInstanceOf(Fetched.NotAnswered.class, fetch.fetch(https(server.port()), straight()));
            long took = (System.nanoTime() - begin) / 1_000_000;
            assertEquals(Outcome.NO_ANSWER, got.outcome());
            assertEquals("tls", got.facts().get(Fact.REASON));
            assertTrue(took < 3000, took + " ms");
        }
    }

    /** Slow applications behind a gateway often take many seconds. */
    @Test
    void aSlowAnswerAfterTheGreetingHasTheTimeOfAnAnswer() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.useHttps(Loopback.server(leaf(PUBLIC_ROOT, SITE, -1, 10)));
            server.start();
            server.enqueue(new MockResponse.Builder().headersDelay(1600, TimeUnit.MILLISECONDS).body("at last").build());
            assertEquals("at last", assertInstanceOf(Fetched.Answered.class, fetch.fetch(https(server.getPort()), straight())).body());
        }
    }
}
