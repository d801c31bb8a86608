package app.whoseside.examination;

import static app.whoseside.examination.World.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Address;
import app.whoseside.model.Confidence;
import app.whoseside.model.Examined;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Side;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.Limits;
import app.whoseside.net.Loopback;
import app.whoseside.net.Stub;
import app.whoseside.os.ProxyChoice.Protocol;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A person waits about five seconds for a verdict, and no longer than what decides it. */
class SettlingTest {
    private final World world;

    SettlingTest() throws Exception {
        world = new World();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Optional<Snapshot> settled() {
        return world.snapshots.stream().filter(Snapshot::settled).findFirst();
    }

    private void awaitSettled(int seconds) throws InterruptedException {
        for (int i = 0; i < seconds * 20 && settled().isEmpty(); i++) {
            Thread.sleep(50);
        }
    }

    @Test
    void theVerdictIsShownInTimeThoughThePageIsStillAwaited() throws Exception {
        world.limits = new Limits(InstantSource.system(), Duration.ofSeconds(4), Duration.ofSeconds(10), Duration.ofSeconds(4));
        Address hangs = world.safe("shop-here.example", request -> new MockResponse.Builder().headersDelay(8, TimeUnit.SECONDS).build());
        Examiner.Running running = world.start(hangs);
        awaitSettled(8);
        running.cancel();
        Snapshot shown = settled().orElseThrow();
        assertTrue(shown.elapsed().toMillis() >= 4000 && shown.elapsed().toMillis() < 5500, () -> "after " + shown.elapsed());
        assertFalse(shown.finished());
        assertTrue(shown.running() > 0);
        Observation page = shown.observations().stream().filter(seen -> seen.is(Vantage.SYSTEM, Target.SITE)).findFirst().orElseThrow();
        assertTrue(page.provisional());
        assertEquals(Outcome.NO_ANSWER, page.outcome());
        assertEquals(Party.SITE, shown.verdict().causes().getFirst().party());
        assertFalse(shown.verdict().confidence() == Confidence.SURE, "what is still awaited makes nobody sure");
    }

    /** Other places take many seconds: where the side is plain without them, they only refine it in sight. */
    @Test
    void otherPlacesAreNotWaitedForWhereTheSideIsPlain() throws Exception {
        world.outside = List.of(() -> {
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        });
        Examiner.Running running = world.start(world.safe("shop-here.example", request -> answer(502, "<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>")));
        awaitSettled(6);
        running.cancel();
        Snapshot shown = settled().orElseThrow();
        assertTrue(shown.elapsed().toMillis() < 4000, () -> "after " + shown.elapsed());
        assertEquals(1, shown.running());
        assertFalse(shown.finished());
        assertEquals(Party.SITE, shown.verdict().party());
    }

    /** A browser tries plain http for a bare name, so a page that opens there is no trouble. */
    @Test
    void aBareNameThatOpensByPlainHttpOpens() throws Exception {
        try (Stub proxy = plainOnly()) {
            world.system = new PlainSystem(Loopback.proxy(Protocol.HTTP, proxy.port()));
            Address typed = new Address("https", "shop-here.example", 443, "/", true);
            Examined examined = world.examine(typed);
            assertEquals(typed, examined.address());
            assertEquals(Side.NOBODY, examined.verdict().side());
            List<Observation> pages = examined.observations().stream().filter(seen -> seen.is(Vantage.SYSTEM, Target.SITE)).toList();
            assertEquals(List.of("http://shop-here.example/"), pages.stream().map(Observation::asked).toList());
        }
    }

    @Test
    void anAddressWithItsSchemeIsNotTriedByAnother() throws Exception {
        try (Stub proxy = plainOnly()) {
            world.system = new PlainSystem(Loopback.proxy(Protocol.HTTP, proxy.port()));
            Examined examined = world.examine(new Address("https", "shop-here.example", 443, "/"));
            assertFalse(examined.verdict().side() == Side.NOBODY);
            assertTrue(proxy.heads().stream().noneMatch(head -> head.startsWith("GET http://shop-here.example/")));
        }
    }

    /** A proxy behind which the site takes plain requests alone, and other sites answer. */
    private static Stub plainOnly() throws Exception {
        Stub[] self = new Stub[1];
        self[0] = Stub.doing(socket -> {
            String head = Stub.head(socket);
            self[0].heads().add(head);
            Stub.say(socket, head.startsWith("CONNECT")
                    ? "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"
                    : "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nhere");
        });
        return self[0];
    }
}
