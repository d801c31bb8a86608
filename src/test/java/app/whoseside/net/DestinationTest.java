package app.whoseside.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class DestinationTest {

    @Test
    void noPlaceIsThisComputerItself() {
        assertEquals(InetAddress.ofLiteral("127.0.0.1"), Destination.of(InetAddress.ofLiteral("0.0.0.0")));
        assertEquals(InetAddress.ofLiteral("::1"), Destination.of(InetAddress.ofLiteral("::")));
        InetSocketAddress other = new InetSocketAddress(InetAddress.ofLiteral("203.0.113.80"), 443);
        assertSame(other, Destination.of(other));
        InetSocketAddress unasked = InetSocketAddress.createUnresolved("shop.example", 443);
        assertSame(unasked, Destination.of(unasked));
    }

    /** The JDK would look up this computer's own name and connect to what that gives. */
    @Test
    void aSocketGoesToLoopbackAndLooksNothingUp() throws IOException {
        Limits limits = new Limits(InstantSource.system(), Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(2));
        try (ServerSocket here = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
                PatientSocket socket = new PatientSocket(limits)) {
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral("0.0.0.0"), here.getLocalPort()));
            assertTrue(socket.getInetAddress().isLoopbackAddress());
        }
    }
}
