package app.whoseside.probe;

import app.whoseside.model.Address;
import app.whoseside.os.Link;
import app.whoseside.os.OperatingSystem;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.Router;
import java.net.InetAddress;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** An operating system that says what a test wants. */
public record Computer(
        List<Link> links, Optional<Router> router, Seen seen, List<InetAddress> nameServers, List<String> hosts, ProxyChoice proxy)
        implements OperatingSystem {

    public static Computer plain() {
        return new Computer(List.of(), Optional.empty(), Seen.UNKNOWN, List.of(), List.of(), new ProxyChoice.Direct("environment"));
    }

    public Computer links(Link... wanted) {
        return new Computer(List.of(wanted), router, seen, nameServers, hosts, proxy);
    }

    public Computer router(String address, Seen wanted) {
        return new Computer(links, Optional.of(new Router(InetAddress.ofLiteral(address), "eth0")), wanted, nameServers, hosts, proxy);
    }

    public Computer nameServers(String... addresses) {
        return new Computer(links, router, seen, List.of(addresses).stream().map(InetAddress::ofLiteral).toList(), hosts, proxy);
    }

    public Computer hosts(String... entries) {
        return new Computer(links, router, seen, nameServers, List.of(entries), proxy);
    }

    public Computer proxy(ProxyChoice wanted) {
        return new Computer(links, router, seen, nameServers, hosts, wanted);
    }

    public static Link link(String name, Link.Kind kind, boolean carries, String... addresses) {
        return new Link(name, kind, true, kind == Link.Kind.TUNNEL, carries, List.of(addresses).stream().map(InetAddress::ofLiteral).toList());
    }

    @Override
    public String name() {
        return "Test";
    }

    @Override
    public ProxyChoice proxyFor(Address address) {
        return proxy;
    }

    @Override
    public Seen seen(Router asked) {
        return seen;
    }

    @Override
    public List<String> hostsEntries(String host) {
        return hosts;
    }

    @Override
    public List<X509Certificate> trusted() {
        return List.of();
    }
}
