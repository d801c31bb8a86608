package app.whoseside.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.examination.PageLook;
import app.whoseside.knowledge.PageAuthors;
import app.whoseside.model.Address;
import app.whoseside.model.Confidence;
import app.whoseside.model.Examined;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Verdict;
import app.whoseside.net.Loopback;
import app.whoseside.net.Stub;
import app.whoseside.net.http.PageFetch;
import app.whoseside.os.Battery;
import app.whoseside.os.OperatingSystem;
import app.whoseside.os.linux.Linux;
import app.whoseside.watch.Entry.Gap;
import app.whoseside.watch.Entry.Look;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real server on loopback that fails, flaps and returns, watched by the real clock with short times. */
class RealWatchTest {
    private static final Pace HASTY = Pace.POLITE.faster(Duration.ofMillis(60));

    @TempDir
    Path root;

    private final List<Look> looks = new CopyOnWriteArrayList<>();
    private final List<Long> asked = new CopyOnWriteArrayList<>();

    private Watch.Asking asking() {
        // a root without any settings: straight to the site
        OperatingSystem system = new Linux(root, Map.of(), (program, arguments) -> Optional.empty());
        PageLook look = new PageLook(system, Loopback.LIMITS, PageAuthors.load(), new PageFetch(Loopback.LIMITS, Loopback.TRUST, "test"));
        return new Watch.Asking() {
            @Override
            public Observation look(Address address) {
                return look.at(address);
            }

            @Override
            public Examined examine(Address address) {
                Observation page = look.at(address);
                Party whose = page.outcome().works() ? Party.NONE : Party.SITE;
                Verdict verdict = new Verdict(
                        whose.side(), whose, "x", Confidence.SURE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
                return new Examined(address, verdict, List.of(page), Map.of(), List.of(), Instant.now(), Duration.ZERO, Duration.ZERO);
            }
        };
    }

    private Watch watch(Address address) {
        Around here = new Around() {
            @Override
            public Here here() {
                return new Here(true, "eth0");
            }

            @Override
            public Battery battery() {
                return Battery.UNKNOWN;
            }
        };
        Watcher watcher = new Watcher() {
            @Override
            public void examined(Examined examined) {}

            @Override
            public void looked(Look look, Timeline timeline) {
                looks.add(look);
            }

            @Override
            public void waiting(Instant until, Instant allowed) {}

            @Override
            public void gap(Gap gap) {}
        };
        return new Watch(address, asking(), here, Times.ofThisComputer(), new Plan(HASTY, Math::random), watcher, Optional.empty(), course -> {});
    }

    private static MockResponse page(int status) {
        return new MockResponse.Builder().code(status).body("<title>" + status + "</title>").build();
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void seesItFailFlapAndReturn() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            // what each request gets; from the last one on it stays like that
            int[] story = {502, 502, 503, 200, 502, 502, 502, 200};
            server.setDispatcher(new Dispatcher() {
                @Override
                public MockResponse dispatch(RecordedRequest request) {
                    asked.add(System.nanoTime());
                    return page(story[Math.min(story.length, asked.size()) - 1]);
                }
            });
            server.start(InetAddress.ofLiteral("127.0.0.1"), 0);
            Ending ending = watch(new Address("http", "127.0.0.1", server.getPort(), "/")).run();
            Ending.Back back = assertInstanceOf(Ending.Back.class, ending, looks.toString());
            assertTrue(back.whose() == Party.SITE && back.failed().isPositive(), back.toString());
        }
        List<Outcome> seen = looks.stream().map(Look::outcome).toList();
        assertEquals(
                List.of(Outcome.BAD_GATEWAY, Outcome.BAD_GATEWAY, Outcome.UNAVAILABLE, Outcome.WORKS, Outcome.BAD_GATEWAY, Outcome.BAD_GATEWAY,
                        Outcome.BAD_GATEWAY, Outcome.WORKS, Outcome.WORKS),
                seen);
        assertEquals(asked.size(), looks.size(), "one request for each look");
        List<Long> gaps = new ArrayList<>();
        // By the watch's own clock: on a busy computer a request may arrive late, and the next one then follows close behind.
        for (int i = 1; i < looks.size(); i++) {
            if (!looks.get(i).whole()) {
                gaps.add(looks.get(i).at().steady().minus(looks.get(i - 1).at().steady()).toMillis());
            }
        }
        assertTrue(gaps.stream().allMatch(gap -> gap >= HASTY.least().toMillis()), gaps.toString());
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void anInterruptEndsIt() throws Exception {
        Thread thread = Thread.ofPlatform().start(() -> {
            try {
                watch(new Address("http", "127.0.0.1", Stub.closedPort(), "/")).run();
            } catch (InterruptedException ended) {
                asked.add(1L);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        while (looks.size() < 2) {
            Thread.sleep(10);
        }
        thread.interrupt();
        thread.join(2000);
        assertEquals(List.of(1L), asked);
        assertEquals(Outcome.REFUSED, looks.getLast().outcome());
    }
}
