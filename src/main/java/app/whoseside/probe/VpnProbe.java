package app.whoseside.probe;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.os.Link;
import app.whoseside.os.OperatingSystem;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does the traffic leave through an interface that looks like a VPN's? A VPN for some addresses only ("split") does not count. */
public record VpnProbe(OperatingSystem system, InstantSource clock) implements Probe {

    @Override
    public List<Observation> ask() {
        Stamp stamp = Stamp.now(clock);
        List<Link> looks = system.links().stream().filter(Link::vpn).toList();
        Optional<Link> carrying = looks.stream().filter(Link::carries).findFirst();
        if (carrying.isPresent()) {
            return List.of(observe(stamp, Outcome.PRESENT, present(carrying.get())));
        }
        List<Link> vpns = looks.stream().filter(Link::up).toList();
        return List.of(observe(
                stamp, Outcome.ABSENT, vpns.isEmpty() ? Map.of() : Map.of(Fact.INTERFACE, vpns.getFirst().name(), Fact.REASON, "split")));
    }

    /** A VPN program that died can leave its routes behind: they lead nowhere. */
    private static Map<Fact, String> present(Link link) {
        return link.up() ? Map.of(Fact.INTERFACE, link.name()) : Map.of(Fact.INTERFACE, link.name(), Fact.REASON, "no-carrier");
    }

    private static Observation observe(Stamp stamp, Outcome outcome, Map<Fact, String> facts) {
        return stamp.observe(Vantage.DEVICE, Target.VPN_SETTING, "interfaces", outcome, facts);
    }
}
