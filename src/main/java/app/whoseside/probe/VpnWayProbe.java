package app.whoseside.probe;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.Destination;
import app.whoseside.os.Link;
import app.whoseside.os.OperatingSystem;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Does the way to this very address leave by a VPN that takes only some addresses? The system is asked for its route by connecting a datagram
 * socket, which sends nothing. Says nothing where no such VPN takes it.
 */
public record VpnWayProbe(OperatingSystem system, InetAddress site, InstantSource clock) implements Probe {
    private static final int ANY_PORT = 443;

    @Override
    public List<Observation> ask() {
        Stamp stamp = Stamp.now(clock);
        return way().filter(Link::vpn)
                .map(link -> List.of(stamp.observe(
                        Vantage.DEVICE, Target.VPN_SETTING, "route", Outcome.PRESENT, Map.of(Fact.INTERFACE, link.name(), Fact.REASON, "for-this-site"))))
                .orElse(List.of());
    }

    private Optional<Link> way() {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.connect(Destination.of(new InetSocketAddress(site, ANY_PORT)));
            InetAddress own = socket.getLocalAddress();
            return system.links().stream().filter(link -> link.addresses().contains(own)).findFirst();
        } catch (SocketException | RuntimeException noWay) {
            return Optional.empty();
        }
    }
}
