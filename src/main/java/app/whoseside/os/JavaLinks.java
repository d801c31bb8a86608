package app.whoseside.os;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The network interfaces as the JDK sees them: without their kind, and without what carries the traffic. */
public final class JavaLinks {
    private JavaLinks() {}

    /**
     * Returns the interfaces, the loopback one left out.
     *
     * @param carrying the interface that the traffic leaves by, where it is known
     * @param kind of an interface that is no VPN's, by its name
     */
    public static List<Link> read(Optional<String> carrying, Function<String, Link.Kind> kind) {
        try {
            List<Link> links = new ArrayList<>();
            for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
                if (!each.isLoopback()) {
                    links.add(link(each, carrying, kind));
                }
            }
            return links;
        } catch (SocketException e) {
            return List.of();
        }
    }

    private static Link link(NetworkInterface each, Optional<String> carrying, Function<String, Link.Kind> kind) throws SocketException {
        String name = each.getName();
        boolean vpn = VpnLooks.name(name);
        boolean carries = carrying.filter(name::equals).isPresent();
        return new Link(name, vpn ? Link.Kind.TUNNEL : kind.apply(name), each.isUp(), vpn, carries, each.inetAddresses().toList());
    }
}
