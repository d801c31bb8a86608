package app.whoseside.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.diagnosis.Diagnosis;
import app.whoseside.knowledge.Knowledge;
import app.whoseside.knowledge.PageAuthors;
import app.whoseside.model.Address;
import app.whoseside.model.Contacts;
import app.whoseside.model.Examined;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Side;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.Limits;
import app.whoseside.net.http.PageFetch;
import app.whoseside.net.proxy.ProxyKnock;
import app.whoseside.net.tls.Trust;
import app.whoseside.os.OperatingSystem;
import app.whoseside.os.ProxyChoice;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way on loopback: real sockets, real probes, a scripted computer. */
class NetworkExaminerTest {
    private static final String NGINX =
            "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>";

    private final MockWebServer site = new MockWebServer();
    private final MockWebServer others = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        site.start(InetAddress.ofLiteral("127.0.0.1"), 0);
        others.start(InetAddress.ofLiteral("127.0.0.1"), 0);
        others.setDispatcher(always(new MockResponse.Builder().code(200).body("success").build()));
    }

    @AfterEach
    void stop() {
        site.close();
        others.close();
    }

    @Test
    void aPageThatOpensIsNobodysFault() throws Exception {
        site.setDispatcher(always(new MockResponse.Builder().code(200).body("<title>Shop</title>").build()));
        Examined examined = examine(new PlainSystem(), Map.of());
        assertEquals(Side.NOBODY, examined.verdict().side());
        assertEquals("works", examined.verdict().cause());
        assertTrue(examined.took().toMillis() < 5000, () -> "took " + examined.took());
    }

    @Test
    void anErrorOfTheSitesGatewayIsTheSites() throws Exception {
        site.setDispatcher(always(new MockResponse.Builder().code(502).setHeader("Server", "nginx").setHeader("Content-Type", "text/html").body(NGINX).build()));
        Examined examined = examine(new PlainSystem(), Map.of());
        assertEquals(Party.SITE, examined.verdict().party());
        assertEquals("site-backend-down", examined.verdict().cause());
    }

    @Test
    void aLeftOverProxyIsFoundOutByGoingAroundIt() throws Exception {
        site.setDispatcher(always(new MockResponse.Builder().code(200).body("fine").build()));
        int nobody;
        try (ServerSocket closed = new ServerSocket(0)) {
            nobody = closed.getLocalPort();
        }
        var proxy = new ProxyChoice.Through(ProxyChoice.Protocol.HTTP, "127.0.0.1", nobody, Optional.empty(), "environment");
        Examined examined = examine(new PlainSystem(proxy), Map.of());
        assertEquals("proxy-left-over", examined.verdict().cause());
        assertTrue(examined.observations().stream().anyMatch(seen -> seen.is(Vantage.DIRECT, Target.SITE) && seen.outcome() == Outcome.WORKS));
    }

    @Test
    void whatThePersonTellsCounts() throws Exception {
        site.setDispatcher(always(new MockResponse.Builder().code(200).body("fine").build()));
        Examined examined = examine(new PlainSystem(), Map.of(Vantage.BROWSER, false));
        assertEquals("browser-only", examined.verdict().cause());
    }

    @Test
    void snapshotsArriveInOrderAndTheLastOneIsFinished() throws Exception {
        site.setDispatcher(always(new MockResponse.Builder().code(503).body("busy").build()));
        List<Snapshot> seen = new CopyOnWriteArrayList<>();
        examiner(new PlainSystem()).start(request(Map.of()), seen::add).result().get(20, TimeUnit.SECONDS);
        for (int i = 1; i < seen.size(); i++) {
            assertTrue(seen.get(i).elapsed().compareTo(seen.get(i - 1).elapsed()) >= 0);
            assertTrue(seen.get(i).observations().size() >= seen.get(i - 1).observations().size());
        }
        assertTrue(seen.getLast().finished() && seen.getLast().settled());
        assertFalse(seen.getFirst().finished());
        assertEquals(1, seen.stream().filter(Snapshot::finished).count());
    }

    @Test
    void stoppingEndsEverythingWithinASecond() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Address address = new Address("http", "127.0.0.1", silent.getLocalPort(), "/");
            List<Snapshot> seen = new CopyOnWriteArrayList<>();
            Examiner.Running running = examiner(new PlainSystem()).start(new Request(address, Map.of(), false, false), seen::add);
            Thread.sleep(700);
            long before = System.nanoTime();
            running.cancel();
            assertThrows(CancellationException.class, () -> running.result().get(1, TimeUnit.SECONDS));
            Thread.sleep(300);
            int count = seen.size();
            Thread.sleep(700);
            assertEquals(count, seen.size(), "snapshots after the stop");
            assertTrue(Duration.ofNanos(System.nanoTime() - before).toMillis() < 2500);
        }
    }

    private Examined examine(OperatingSystem system, Map<Vantage, Boolean> answers) throws Exception {
        return examiner(system).start(request(answers), snapshot -> {}).result().get(20, TimeUnit.SECONDS);
    }

    private Request request(Map<Vantage, Boolean> answers) {
        return new Request(new Address("http", "127.0.0.1", site.getPort(), "/"), answers, false, false);
    }

    private Examiner examiner(OperatingSystem system) {
        Limits limits = new Limits(InstantSource.fixed(Instant.now()), Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(1));
        Trust trust = Trust.beside(List.of());
        String root = "http://127.0.0.1:" + others.getPort();
        Contacts contacts = new Contacts(
                List.of(new Contacts.Reference(root + "/a", "A"), new Contacts.Reference(root + "/b", "B")),
                List.of(new Contacts.PortalCheck(root + "/portal", 200, "success")),
                List.of(),
                new Contacts.OutsideView(new Contacts.OutsideService("none", root), Optional.empty(), Optional.empty(), false));
        return new NetworkExaminer(new Toolbox(
                system, limits, contacts, new Diagnosis(Knowledge.load()), PageAuthors.load(), new PageFetch(limits, trust, "test"),
                new ProxyKnock(limits, trust), trust, (address, country, ownLine) -> List.of(), "test"));
    }

    private static Dispatcher always(MockResponse response) {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return response;
            }
        };
    }
}
