package app.whoseside.os;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;

/** The addresses of a network interface, as the JDK sees them. */
@FunctionalInterface
public interface LinkAddresses {

    /** Returns the addresses of the interface with this name; empty when it has none or cannot be read. */
    List<InetAddress> of(String link);

    static LinkAddresses ofThisComputer() {
        return link -> {
            try {
                NetworkInterface found = NetworkInterface.getByName(link);
                return found == null ? List.of() : found.inetAddresses().toList();
            } catch (SocketException e) {
                return List.of();
            }
        };
    }
}
