package app.whoseside;

import app.whoseside.model.Address;
import app.whoseside.os.Link;
import app.whoseside.os.OperatingSystem;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.Router;
import java.net.InetAddress;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** This computer as if it had no network but itself, so that nothing that asks its way here sends anything out. */
record Alone(OperatingSystem real) implements OperatingSystem {
    private static final InetAddress ITSELF = InetAddress.getLoopbackAddress();

    @Override
    public String name() {
        return real.name();
    }

    @Override
    public ProxyChoice proxyFor(Address address) {
        return new ProxyChoice.Direct("environment");
    }

    @Override
    public List<Link> links() {
        return List.of(new Link("lo", Link.Kind.WIRED, true, false, true, List.of(ITSELF)));
    }

    @Override
    public Optional<Router> router() {
        return Optional.of(new Router(ITSELF, "lo"));
    }

    @Override
    public Seen seen(Router router) {
        return Seen.YES;
    }

    @Override
    public List<InetAddress> nameServers() {
        return List.of(ITSELF);
    }

    @Override
    public List<String> hostsEntries(String host) {
        return real.hostsEntries(host);
    }

    @Override
    public List<X509Certificate> trusted() {
        return real.trusted();
    }
}
