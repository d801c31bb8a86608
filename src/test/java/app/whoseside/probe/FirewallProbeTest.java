package app.whoseside.probe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** This computer is not accused of holding back what it lets out. What it does where it holds something back, the lab shows. */
class FirewallProbeTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

    @Test
    void whatGoesOutIsNotHeldBack() throws Exception {
        try (DatagramSocket site = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            site.setSoTimeout(2000);
            Observation seen = new FirewallProbe((InetSocketAddress) site.getLocalSocketAddress(), CLOCK).ask().getFirst();
            assertTrue(seen.is(Vantage.DEVICE, Target.FIREWALL));
            assertEquals(Outcome.ABSENT, seen.outcome());
            assertEquals("127.0.0.1", seen.asked());
            DatagramPacket packet = new DatagramPacket(new byte[9], 9);
            site.receive(packet);
            assertArrayEquals(new byte[1], Arrays.copyOf(packet.getData(), packet.getLength()), "one byte, with nothing in it");
        }
    }

    /** A port where nobody listens, or one to which nothing can be sent, is no rule of this computer's. */
    @Test
    void anotherTroubleIsNoRule() {
        for (int port : new int[] {9, 0}) {
            Observation seen = new FirewallProbe(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CLOCK).ask().getFirst();
            assertEquals(Outcome.ABSENT, seen.outcome());
            assertEquals(Map.of(), seen.facts());
        }
    }
}
