package app.whoseside.examination;

import app.whoseside.model.Address;
import app.whoseside.os.Link;
import app.whoseside.os.OperatingSystem;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.Router;
import java.net.InetAddress;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** A computer with one network interface and nothing special, or with a proxy. */
record PlainSystem(ProxyChoice proxy) implements OperatingSystem {
    PlainSystem() {
        this(new ProxyChoice.Direct("test"));
    }

    @Override
    public String name() {
        return "Test system";
    }

    @Override
    public ProxyChoice proxyFor(Address address) {
        return proxy;
    }

    @Override
    public List<Link> links() {
        return List.of(new Link("eth0", Link.Kind.WIRED, true, false, true, List.of(InetAddress.ofLiteral("192.0.2.10"))));
    }

    @Override
    public Optional<Router> router() {
        return Optional.empty();
    }

    @Override
    public Seen seen(Router router) {
        return Seen.UNKNOWN;
    }

    @Override
    public List<InetAddress> nameServers() {
        return List.of();
    }

    @Override
    public List<String> hostsEntries(String host) {
        return List.of();
    }

    @Override
    public List<X509Certificate> trusted() {
        return List.of();
    }
}
