package app.whoseside.probe;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.os.OperatingSystem;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Does this computer's own list of names have an entry for the site? It goes before every name server. */
public record HostsProbe(OperatingSystem system, String host, InstantSource clock) implements Probe {

    @Override
    public List<Observation> ask() {
        Stamp stamp = Stamp.now(clock);
        List<String> entries = system.hostsEntries(host).stream().sorted().toList();
        Map<Fact, String> facts =
                entries.isEmpty() ? Map.of() : Map.of(Fact.ADDRESSES, String.join(" ", entries), Fact.SOURCE, "hosts");
        Outcome outcome = entries.isEmpty() ? Outcome.ABSENT : Outcome.PRESENT;
        return List.of(stamp.observe(Vantage.DEVICE, Target.HOSTS_FILE, host, outcome, facts));
    }
}
