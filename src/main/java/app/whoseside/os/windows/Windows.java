package app.whoseside.os.windows;

import app.whoseside.model.Address;
import app.whoseside.os.Battery;
import app.whoseside.os.Commands;
import app.whoseside.os.HostsFile;
import app.whoseside.os.Interfaces;
import app.whoseside.os.Link;
import app.whoseside.os.OperatingSystem;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.Router;
import app.whoseside.os.Way;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Windows, 64-bit.
 *
 * @param root the folder of Windows, usually C:\Windows
 */
public record Windows(Path root, Commands commands) implements OperatingSystem {
    private static final String SETTINGS = "Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings";
    private static final String POLICY = "HKLM\\Software\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings";

    @Override
    public String name() {
        return System.getProperty("os.name", "Windows") + " (" + System.getProperty("os.version", "") + ")";
    }

    /** A policy can move the setting from the person's part of the registry to the computer's (ProxySettingsPerUser 0). */
    @Override
    public ProxyChoice proxyFor(Address address) {
        boolean perComputer = values(POLICY).flatMap(policy -> policy.number("ProxySettingsPerUser")).filter(value -> value == 0).isPresent();
        return values((perComputer ? "HKLM\\" : "HKCU\\") + SETTINGS)
                .map(settings -> new InternetSettings(settings).choose(address))
                .orElseGet(() -> new ProxyChoice.Unreadable("the registry gave no answer", "windows"));
    }

    private Optional<Registry> values(String key) {
        return new RegistryLibrary().values(key).or(() -> commands.ask("reg", "query", key).map(Registry::read));
    }

    @Override
    public List<Link> links() {
        List<Adapter> adapters = adapters();
        if (adapters.isEmpty()) {
            return Interfaces.ofThisComputer().links(Optional.empty(), name -> Link.Kind.UNKNOWN);
        }
        int carrying = new IpHelper().way(Way.ANYWHERE).orElse(-1);
        return adapters.stream().map(adapter -> adapter.link(carrying)).toList();
    }

    /** The gateway of a real card goes before one that a VPN has put up. */
    @Override
    public Optional<Router> router() {
        return adapters().stream()
                .filter(adapter -> adapter.up() && !adapter.gateways().isEmpty())
                .min(Comparator.comparing(Adapter::vpn).thenComparingLong(Adapter::metric))
                .map(adapter -> new Router(ipv4First(adapter.gateways()), adapter.name()));
    }

    @Override
    public Seen seen(Router router) {
        return router.address() instanceof Inet4Address ? new IpHelper().seen(router.address()) : Seen.UNKNOWN;
    }

    /** In the order of the adapters' metric, the one that Windows asks first in front; its built-in fec0::/10 servers are nobody. */
    @Override
    public List<InetAddress> nameServers() {
        return adapters().stream()
                .filter(adapter -> adapter.up() && !adapter.addresses().isEmpty())
                .sorted(Comparator.comparingLong(Adapter::metric))
                .flatMap(adapter -> adapter.nameServers().stream())
                .filter(server -> !server.isSiteLocalAddress() || server instanceof Inet4Address)
                .distinct()
                .toList();
    }

    @Override
    public List<String> hostsEntries(String host) {
        return HostsFile.read(root.resolve("System32").resolve("drivers").resolve("etc").resolve("hosts")).entries(host);
    }

    @Override
    public List<X509Certificate> trusted() {
        return new RootStore().read();
    }

    @Override
    public Battery battery() {
        return new PowerStatus().battery();
    }

    private static List<Adapter> adapters() {
        return new IpHelper().adapters();
    }

    private static InetAddress ipv4First(List<InetAddress> gateways) {
        return gateways.stream().filter(Inet4Address.class::isInstance).findFirst().orElse(gateways.getFirst());
    }
}
