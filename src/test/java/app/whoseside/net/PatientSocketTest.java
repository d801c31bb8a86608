package app.whoseside.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A silent site is called silent as soon as the line allows, and a connection that opens stays open. */
class PatientSocketTest {

    @Test
    void notesHowLongTheConnectionTook() throws Exception {
        Limits limits = Loopback.limits(5000, 5000);
        try (Stub server = Stub.silent(); PatientSocket socket = new PatientSocket(limits)) {
            assertEquals(Duration.ofMillis(3300), limits.line().silence());
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()), 1);
            assertTrue(limits.line().silence().compareTo(Duration.ofMillis(3300)) < 0, "the line is known now");
        }
    }

    /** The page behind a slow answer must not be cut off by what watched over its connection. */
    @Test
    void leavesAConnectionAloneThatIsOpen() throws Exception {
        try (Stub server = Stub.doing(socket -> {
            Thread.sleep(700);
            Stub.say(socket, "x");
        }); PatientSocket socket = new PatientSocket(Loopback.limits(300, 300))) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
            assertEquals('x', socket.getInputStream().read());
            assertFalse(socket.isClosed());
        }
    }

    /** The connection may take ten seconds here, but the line allows to call it silent after a third of that. */
    @Test
    void endsASilentConnectionAsSoonAsTheLineAllows() throws Exception {
        long took = silent(Loopback.limits(10_000, 10_000));
        assertTrue(took >= 3200 && took < 4500, took + " ms");
    }

    @Test
    void endsASilentConnectionAtTheLimitHoweverSlowTheLine() throws Exception {
        Limits limits = Loopback.limits(400, 5000);
        limits.line().opened(Duration.ofSeconds(3));
        long took = silent(limits);
        assertTrue(took >= 350 && took < 1500, took + " ms");
    }

    private static long silent(Limits limits) throws Exception {
        try (FullPort port = new FullPort(); PatientSocket socket = new PatientSocket(limits)) {
            Duration before = limits.line().silence();
            long begin = System.nanoTime();
            SocketTimeoutException late = assertThrows(SocketTimeoutException.class, () -> socket.connect(port.address(), 0));
            assertEquals("connect timed out", late.getMessage().toLowerCase(Locale.ROOT));
            assertEquals(before, limits.line().silence(), "a connection that never opened tells nothing of the line");
            return (System.nanoTime() - begin) / 1_000_000;
        }
    }

    @Test
    void tellsOfARefusalAtOnce() throws Exception {
        int nobody = Stub.closedPort();
        try (PatientSocket socket = new PatientSocket(Loopback.limits(5000, 5000))) {
            long begin = System.nanoTime();
            assertThrows(ConnectException.class, () -> socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), nobody)));
            assertTrue(System.nanoTime() - begin < 1_000_000_000, "a refusal is waited for");
        }
    }
}
