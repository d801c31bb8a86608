package app.whoseside.probe;

import static app.whoseside.net.Loopback.TRUST;
import static app.whoseside.net.Loopback.http;
import static app.whoseside.net.Loopback.https;
import static app.whoseside.net.Loopback.proxy;
import static app.whoseside.net.Loopback.straight;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Address;
import app.whoseside.model.Contacts;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.FullPort;
import app.whoseside.net.Limits;
import app.whoseside.net.Stub;
import app.whoseside.net.http.PageFetch;
import app.whoseside.net.proxy.Way;
import app.whoseside.os.ProxyChoice.Protocol;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A person who waits for a page that does not come is told where it hangs before the waiting is over, and never too early. */
class WaitingTest {
    private static final Instant BEGIN = Instant.now();
    private static final Duration ENOUGH = Duration.ofSeconds(3);
    private static final Way NO_NAME = new Way.Straight(host -> {
        try {
            Thread.sleep(10_000);
        } catch (InterruptedException stopped) {
            throw new UnknownHostException(host);
        }
        return List.of();
    });

    private volatile Instant now = BEGIN;
    private final Limits limits = new Limits(() -> now, Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(10));
    private final PageFetch fetch = new PageFetch(limits, TRUST, "1");
    private Thread asking = new Thread();

    @AfterEach
    void stop() throws InterruptedException {
        asking.interrupt();
        asking.join(2000);
    }

    private Probe begun(Probe probe) {
        asking = Thread.ofPlatform().daemon().start(probe::ask);
        return probe;
    }

    private Probe page(Address address, Way way) {
        return begun(new PageProbe(fetch, PageProbeTest.AUTHORS, limits, Vantage.SYSTEM, Target.SITE, address, any -> way));
    }

    /** Waits until the probe says this, with the clock where it is. */
    private static Observation says(Outcome outcome, Probe probe) throws InterruptedException {
        List<Observation> seen = List.of();
        for (int i = 0; i < 100 && !(seen.size() == 1 && seen.getFirst().outcome() == outcome); i++) {
            Thread.sleep(20);
            seen = probe.meanwhile();
        }
        assertEquals(List.of(outcome), seen.stream().map(Observation::outcome).toList());
        return seen.getFirst();
    }

    private static void saysNothing(Probe probe) throws InterruptedException {
        for (int i = 0; i < 15; i++) {
            Thread.sleep(20);
            assertEquals(List.of(), probe.meanwhile());
        }
    }

    @Test
    void saysNothingBeforeItIsAsked() {
        now = BEGIN.plusSeconds(60);
        assertEquals(List.of(), new PageProbe(fetch, PageProbeTest.AUTHORS, limits, Vantage.SYSTEM, Target.SITE, http(80, "/"), any -> straight()).meanwhile());
    }

    /** Two lost handshakes could be behind a shorter silence. */
    @Test
    void saysNothingUntilTwoLostHandshakesAreOutlasted() throws Exception {
        try (FullPort port = new FullPort()) {
            Probe probe = page(http(port.port(), "/a"), straight());
            saysNothing(probe);
            now = BEGIN.plus(ENOUGH).minusMillis(1);
            saysNothing(probe);
            now = BEGIN.plus(ENOUGH);
            Observation seen = says(Outcome.SILENT, probe);
            assertTrue(seen.is(Vantage.SYSTEM, Target.SITE) && seen.provisional());
            assertEquals(http(port.port(), "/a").url(), seen.asked());
            assertTrue(seen.says(Fact.ADDRESS, "127.0.0.1"));
            assertEquals(ENOUGH, seen.duration());
        }
    }

    @Test
    void aNameThatNobodyTellsIsSilent() throws Exception {
        Probe probe = page(http(80, "/"), NO_NAME);
        Thread.sleep(100);
        now = BEGIN.plus(ENOUGH);
        assertFalse(says(Outcome.NAME_SILENT, probe).facts().containsKey(Fact.ADDRESS));
    }

    @Test
    void aServerThatTookTheConnectionGivesNoAnswer() throws Exception {
        try (Stub server = Stub.silent()) {
            Probe probe = page(http(server.port(), "/"), straight());
            Thread.sleep(100);
            now = BEGIN.plus(ENOUGH);
            says(Outcome.NO_ANSWER, probe);
        }
    }

    @Test
    void soDoesOneThatDoesNotGreet() throws Exception {
        try (Stub server = Stub.silent()) {
            Probe probe = page(https(server.port()), straight());
            Thread.sleep(100);
            now = BEGIN.plus(ENOUGH);
            says(Outcome.NO_ANSWER, probe);
        }
    }

    /** A page that is on its way may be slow, but it is not silent. */
    @Test
    void aPageThatIsComingIsNotJudged() throws Exception {
        CountDownLatch coming = new CountDownLatch(1);
        try (Stub server = Stub.doing(socket -> {
            Stub.head(socket);
            Stub.say(socket, "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf");
            coming.countDown();
            Thread.sleep(5000);
        })) {
            Probe probe = page(http(server.port(), "/"), straight());
            assertTrue(coming.await(3, TimeUnit.SECONDS));
            Thread.sleep(200);
            now = BEGIN.plus(ENOUGH);
            saysNothing(probe);
        }
    }

    /** While the proxy itself is being reached, its silence must not be told as the site's. */
    @Test
    void nothingIsSaidOfTheSiteWhileAProxyIsReached() throws Exception {
        try (FullPort port = new FullPort()) {
            Probe probe = page(http(80, "/"), new Way.ByProxy(proxy(Protocol.HTTP, port.port())));
            Thread.sleep(200);
            now = BEGIN.plus(ENOUGH);
            saysNothing(probe);
        }
        stop();
        now = BEGIN;
        try (Stub silent = Stub.silent()) {
            Probe probe = page(https(443), new Way.ByProxy(proxy(Protocol.HTTP, silent.port())));
            Thread.sleep(200);
            now = BEGIN.plus(ENOUGH);
            saysNothing(probe);
        }
    }

    /** A proxy that took the request has nothing to show for it; whose address that would be, it knows alone. */
    @Test
    void aRequestThatAProxyTookHasNoAnswer() throws Exception {
        try (Stub silent = Stub.silent()) {
            Probe probe = page(http(80, "/"), new Way.ByProxy(proxy(Protocol.HTTP, silent.port())));
            Thread.sleep(200);
            now = BEGIN.plus(ENOUGH);
            assertFalse(says(Outcome.NO_ANSWER, probe).facts().containsKey(Fact.ADDRESS));
        }
    }

    /** Where other sites are silent too, that shows whose side it is before any of them gives up. */
    @Test
    void aReferenceTellsOfItsSilenceToo() throws Exception {
        try (FullPort port = new FullPort()) {
            String url = http(port.port(), "/").url();
            Probe probe = begun(new ReferenceProbe(fetch, PageProbeTest.AUTHORS, limits, new Contacts.Reference(url, "Test"), Vantage.SYSTEM, straight()));
            saysNothing(probe);
            now = BEGIN.plus(ENOUGH);
            Observation seen = says(Outcome.SILENT, probe);
            assertTrue(seen.is(Vantage.SYSTEM, Target.REFERENCE) && seen.provisional());
            assertEquals(url, seen.asked());
        }
    }

    @Test
    void onlyWhatIsStillAwaitedIsProvisional() {
        Observation failed = new Observation(Vantage.SYSTEM, Target.SITE, "x", Outcome.SILENT, java.util.Map.of(Fact.REASON, "connect"), BEGIN, ENOUGH);
        assertFalse(failed.provisional());
        assertTrue(failed.with(Outcome.SILENT, Observation.STILL_WAITING).provisional());
    }
}
