package app.whoseside.probe;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.os.Numeric;
import app.whoseside.os.OperatingSystem;
import app.whoseside.os.ProxyChoice;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which proxy do the system's settings name for this address? A login in the setting stays out of what is observed. */
public record ProxySettingProbe(OperatingSystem system, Address address, InstantSource clock) implements Probe {

    @Override
    public List<Observation> ask() {
        Stamp stamp = Stamp.now(clock);
        return List.of(
                switch (system.proxyFor(address)) {
                    case ProxyChoice.Direct direct -> observe(stamp, Outcome.ABSENT, facts(direct));
                    case ProxyChoice.Through through -> observe(stamp, Outcome.PRESENT, facts(through));
                    case ProxyChoice.Script script -> observe(stamp, Outcome.PRESENT, Map.of(
                            Fact.SETTING, "script", Fact.ADDRESS, script.url(), Fact.SOURCE, script.source(), Fact.REASON, "rule-not-run"));
                    case ProxyChoice.Unreadable unreadable ->
                        observe(stamp, Outcome.UNKNOWN, Map.of(Fact.REASON, unreadable.why(), Fact.SOURCE, unreadable.source()));
                });
    }

    private static Map<Fact, String> facts(ProxyChoice.Direct direct) {
        return direct.ruleMissing()
                ? Map.of(Fact.SOURCE, direct.source(), Fact.REASON, "rule-not-fetched")
                : Map.of(Fact.SOURCE, direct.source());
    }

    private Map<Fact, String> facts(ProxyChoice.Through through) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        String setting =
                switch (through.protocol()) {
                    case HTTP -> "http";
                    case HTTPS -> "https";
                    case SOCKS4, SOCKS5 -> "socks";
                };
        String host = through.host().contains(":") ? "[" + through.host() + "]" : through.host();
        facts.put(Fact.SETTING, setting);
        facts.put(Fact.ADDRESS, host + ":" + through.port());
        facts.put(Fact.SOURCE, through.source());
        facts.put(Fact.LOCALITY, local(through.host()) ? "local" : "remote");
        return facts;
    }

    private boolean local(String host) {
        return host.equalsIgnoreCase("localhost")
                || Numeric.read(host).filter(number -> number.isLoopbackAddress() || own(number)).isPresent();
    }

    private boolean own(InetAddress number) {
        return system.links().stream().anyMatch(link -> link.addresses().contains(number));
    }

    private Observation observe(Stamp stamp, Outcome outcome, Map<Fact, String> facts) {
        return stamp.observe(Vantage.DEVICE, Target.PROXY_SETTING, address.origin(), outcome, facts);
    }
}
