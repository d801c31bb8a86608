package app.whoseside.os;

import app.whoseside.model.Address;
import java.net.InetAddress;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A system whose rule (PAC) is run, so that the proxy that it picks is known. The decision for an origin is kept for this object's life. */
public final class DecidedSystem implements OperatingSystem {
    private final OperatingSystem system;
    private final Decision decision;
    private final Map<String, Optional<ProxyChoice>> decided = new ConcurrentHashMap<>();

    public DecidedSystem(OperatingSystem system, Decision decision) {
        this.system = system;
        this.decision = decision;
    }

    @Override
    public ProxyChoice proxyFor(Address address) {
        ProxyChoice choice = system.proxyFor(address);
        return choice instanceof ProxyChoice.Script script
                ? decided.computeIfAbsent(script.url() + " " + address.origin(), ignored -> decision.decide(script, address)).orElse(choice)
                : choice;
    }

    @Override
    public String name() {
        return system.name();
    }

    @Override
    public List<Link> links() {
        return system.links();
    }

    @Override
    public Optional<Router> router() {
        return system.router();
    }

    @Override
    public Seen seen(Router router) {
        return system.seen(router);
    }

    @Override
    public List<InetAddress> nameServers() {
        return system.nameServers();
    }

    @Override
    public List<String> hostsEntries(String host) {
        return system.hostsEntries(host);
    }

    @Override
    public List<X509Certificate> trusted() {
        return system.trusted();
    }

    @Override
    public Battery battery() {
        return system.battery();
    }
}
