package app.whoseside.probe;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.os.Link;
import app.whoseside.os.OperatingSystem;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Is there a network interface that is up and has an address that leads further than the cable? */
public record LinkProbe(OperatingSystem system, InstantSource clock) implements Probe {

    @Override
    public List<Observation> ask() {
        Stamp stamp = Stamp.now(clock);
        List<Link> links = real(system.links()).stream().filter(Link::up).toList();
        List<InetAddress> addresses = links.stream().flatMap(link -> link.addresses().stream()).toList();
        String asked = links.isEmpty() ? "interfaces" : String.join(" ", links.stream().map(Link::name).toList());
        if (addresses.stream().anyMatch(address -> !address.isLinkLocalAddress())) {
            return List.of(stamp.observe(Vantage.DEVICE, Target.LINK, asked, Outcome.WORKS, Map.of()));
        }
        // Every IPv6 interface has a link-local address; an IPv4 one (169.254) tells that nobody gave it a real one.
        boolean selfGiven = addresses.stream().anyMatch(Inet4Address.class::isInstance);
        String reason = links.isEmpty() ? "no-link" : selfGiven ? "link-local" : "no-address";
        return List.of(stamp.observe(Vantage.DEVICE, Target.LINK, asked, Outcome.UNREACHABLE, Map.of(Fact.REASON, reason)));
    }

    /** Bridges of virtual machines and idle tunnels are up on computers that are offline, so they count only where nothing else is. */
    private static List<Link> real(List<Link> links) {
        List<Link> real = links.stream().filter(link -> link.carries() || !(link.vpn() || link.kind() == Link.Kind.VIRTUAL)).toList();
        return real.isEmpty() ? links : real;
    }
}
