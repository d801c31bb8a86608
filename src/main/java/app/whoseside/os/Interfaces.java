package app.whoseside.os;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The network interfaces as the JDK sees them: on Linux only those that have an address. The loopback one is left out. */
@FunctionalInterface
public interface Interfaces {

    /** @param up whether it is up and running, which a missing carrier ends */
    record Interface(String name, boolean up, List<InetAddress> addresses) {}

    List<Interface> all();

    /**
     * Returns them as links.
     *
     * @param carrying the interface that the traffic leaves by, where it is known
     * @param kind of an interface that is no VPN's, by its name
     */
    default List<Link> links(Optional<String> carrying, Function<String, Link.Kind> kind) {
        return all().stream().map(each -> link(each, carrying, kind)).toList();
    }

    private static Link link(Interface each, Optional<String> carrying, Function<String, Link.Kind> kind) {
        boolean vpn = VpnLooks.name(each.name());
        boolean carries = carrying.filter(each.name()::equals).isPresent();
        return new Link(each.name(), vpn ? Link.Kind.TUNNEL : kind.apply(each.name()), each.up(), vpn, carries, each.addresses());
    }

    static Interfaces ofThisComputer() {
        return () -> {
            List<Interface> found = new ArrayList<>();
            try {
                for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
                    if (!each.isLoopback()) {
                        found.add(new Interface(each.getName(), each.isUp(), each.inetAddresses().toList()));
                    }
                }
            } catch (SocketException e) {
                // An interface that vanished meanwhile: those before it still count.
                return found;
            }
            return found;
        };
    }
}
