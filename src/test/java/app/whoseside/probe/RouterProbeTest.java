package app.whoseside.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.os.Link;
import app.whoseside.os.OperatingSystem.Seen;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouterProbeTest {
    private static final Duration SHORT = Duration.ofMillis(600);

    private static Observation ask(Computer computer, List<Integer> ports) {
        return new RouterProbe(computer, InstantSource.system(), address -> RouterProbe.knocks(address, ports, SHORT), SHORT).ask().getFirst();
    }

    @Test
    void anOpenPortIsASignOfLife() throws IOException {
        try (ServerSocket open = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertEquals(Outcome.WORKS, ask(Computer.plain().router("127.0.0.1", Seen.UNKNOWN), List.of(open.getLocalPort())).outcome());
        }
    }

    @Test
    void aRefusalIsASignOfLife() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        Observation only = ask(Computer.plain().router("127.0.0.1", Seen.NO), List.of(free));
        assertEquals(Outcome.WORKS, only.outcome());
        assertTrue(only.duration().toMillis() < 2000);
    }

    @Test
    void noDefaultRouteIsNoRouter() {
        Observation only = ask(Computer.plain(), List.of());
        assertEquals(Outcome.UNREACHABLE, only.outcome());
        assertTrue(only.says(Fact.REASON, "no-router"));
    }

    @Test
    void aRouteWithoutGatewayTellsNothing() {
        Computer stick = Computer.plain().links(Computer.link("wwan0", Link.Kind.MOBILE, true, "198.51.100.7"));
        assertEquals(Outcome.UNKNOWN, ask(stick, List.of()).outcome());
    }

    @Test
    void theNeighbourTableTellsHowTheSilenceIsWhereAllKnocksAreIgnored() {
        assertTrue(silent(Seen.YES).says(Fact.REASON, "ignores-knocks"));
        assertTrue(silent(Seen.UNKNOWN).says(Fact.REASON, "ignores-knocks"));
        assertTrue(silent(Seen.NO).says(Fact.REASON, "gone"));
        assertEquals(Outcome.SILENT, silent(Seen.YES).outcome());
    }

    private static Observation silent(Seen seen) {
        return ignored(seen, Knock.SILENT);
    }

    private static Observation ignored(Seen seen, Knock knock) {
        Computer computer = Computer.plain().router("192.0.2.1", seen);
        return new RouterProbe(computer, InstantSource.system(), address -> List.of(() -> knock, () -> Knock.SILENT), SHORT).ask().getFirst();
    }

    @Test
    void aRouterThatTheSystemCannotFindIsGone() {
        assertEquals(Outcome.UNREACHABLE, ignored(Seen.UNKNOWN, Knock.UNREACHABLE).outcome());
    }

    @Test
    void anInterruptEndsItAtOnce() {
        Thread.currentThread().interrupt();
        Observation only = ask(Computer.plain().router("127.0.0.1", Seen.UNKNOWN), List.of(1));
        assertTrue(Thread.interrupted());
        assertTrue(only.says(Fact.REASON, "stopped"), only.toString());
    }
}
