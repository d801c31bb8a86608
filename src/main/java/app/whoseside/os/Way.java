package app.whoseside.os;

import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.Optional;

/** The way that traffic to the internet takes out of this computer. */
@FunctionalInterface
public interface Way {
    /** The former 6to4 relays (RFC 7526): an address like any other on the internet, but nobody's, and no test network's either. */
    InetAddress ANYWHERE = InetAddress.ofLiteral("192.88.99.1");

    /** Returns the own address that it would leave from; empty when there is no way. */
    Optional<InetAddress> source();

    /** Connecting a datagram socket sends nothing, but makes the system choose a route by all of its rules. */
    static Way ofThisComputer() {
        return () -> {
            try (DatagramSocket socket = new DatagramSocket()) {
                socket.connect(new InetSocketAddress(ANYWHERE, 9));
                return Optional.of(socket.getLocalAddress()).filter(address -> !address.isAnyLocalAddress());
            } catch (SocketException | UncheckedIOException e) {
                return Optional.empty();
            }
        };
    }
}
