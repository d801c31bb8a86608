package app.whoseside.os.linux;

import app.whoseside.model.Address;
import app.whoseside.os.Battery;
import app.whoseside.os.CertificateBundle;
import app.whoseside.os.Commands;
import app.whoseside.os.Decision;
import app.whoseside.os.HostsFile;
import app.whoseside.os.Interfaces;
import app.whoseside.os.Interfaces.Interface;
import app.whoseside.os.Link;
import app.whoseside.os.OperatingSystem;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.Router;
import app.whoseside.os.Way;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Linux, with its GNOME and KDE desktops.
 *
 * @param root where the file system begins
 * @param interfaces as the JDK sees them
 * @param way that the kernel would choose
 */
public record Linux(Path root, Map<String, String> environment, Commands commands, Interfaces interfaces, Way way)
        implements OperatingSystem {
    /** Debian, Fedora and Alpine keep their certificates here. */
    private static final List<String> BUNDLES = List.of("etc/ssl/certs/ca-certificates.crt", "etc/pki/tls/certs/ca-bundle.crt", "etc/ssl/cert.pem");

    public Linux(Path root, Map<String, String> environment, Commands commands) {
        this(root, environment, commands, Interfaces.ofThisComputer(), Way.ofThisComputer());
    }

    @Override
    public String name() {
        return text("etc/os-release")
                .lines()
                .filter(line -> line.startsWith("PRETTY_NAME="))
                .map(line -> line.substring("PRETTY_NAME=".length()).replaceAll("^[\"']|[\"']$", ""))
                .findFirst()
                .orElse("Linux");
    }

    @Override
    public ProxyChoice proxyFor(Address address) {
        return new EnvironmentProxy(environment)
                .choose(address)
                .or(() -> desktop(address))
                .orElseGet(() -> new ProxyChoice.Direct("environment"));
    }

    /** GNOME's settings program is on KDE desktops too, where nobody sets it. */
    private Optional<ProxyChoice> desktop(Address address) {
        Optional<ProxyChoice> kde = kde().map(settings -> settings.choose(address));
        if (environment.getOrDefault("XDG_CURRENT_DESKTOP", "").contains("KDE") && kde.isPresent()) {
            return kde;
        }
        return commands.ask("gsettings", "list-recursively", "org.gnome.system.proxy")
                .map(GnomeProxy::read)
                .filter(GnomeProxy::known)
                .map(settings -> settings.choose(address))
                .or(() -> kde);
    }

    private Optional<KdeProxy> kde() {
        String home = environment.getOrDefault("HOME", "/root");
        String folder = environment.getOrDefault("XDG_CONFIG_HOME", home + "/.config");
        String file = text(folder.replaceFirst("^/+", "") + "/kioslaverc");
        return file.isEmpty() ? Optional.empty() : Optional.of(KdeProxy.read(file, environment));
    }

    @Override
    public List<Link> links() {
        DeviceFolder devices = devices();
        Set<String> carrying = carrying();
        Map<String, Interface> known = interfaces.all().stream().collect(Collectors.toMap(Interface::name, each -> each, (one, other) -> one));
        return Stream.concat(names(), known.keySet().stream().sorted())
                .distinct()
                .map(name -> link(name, devices, carrying.contains(name), Optional.ofNullable(known.get(name))))
                .toList();
    }

    /** WireGuard and others route by rules that /proc/net/route does not show, so for IPv4 the kernel's own choice goes first. */
    private Set<String> carrying() {
        Optional<String> chosen = way.source()
                .flatMap(source -> interfaces.all().stream().filter(each -> each.addresses().contains(source)).findFirst())
                .map(Interface::name);
        Set<String> links = routes().carrying(chosen.isEmpty());
        chosen.ifPresent(links::add);
        return links;
    }

    /** The JDK leaves out interfaces without an address; /proc/net/dev has them all. */
    private Stream<String> names() {
        return text("proc/net/dev").lines().filter(line -> line.contains(":")).map(line -> line.split(":")[0].strip()).filter(name -> !name.equals("lo"));
    }

    /** /sys may show another network namespace than this program's, so it only fills in what the JDK does not know. */
    private static Link link(String name, DeviceFolder devices, boolean carries, Optional<Interface> known) {
        boolean up = known.map(Interface::up).orElseGet(() -> devices.up(name));
        return new Link(name, devices.kind(name), up, devices.vpn(name), carries, known.map(Interface::addresses).orElse(List.of()));
    }

    @Override
    public Optional<Router> router() {
        return routes().router(devices()::vpn);
    }

    @Override
    public Seen seen(Router router) {
        return new Neighbours(text("proc/net/arp")).seen(router);
    }

    /** systemd-resolved's own address says little, so what it asks is listed behind it. */
    @Override
    public List<InetAddress> nameServers() {
        List<InetAddress> listed = new ResolvConf(text("etc/resolv.conf")).nameServers();
        boolean stub = listed.stream().anyMatch(server -> server.getHostAddress().equals("127.0.0.53"));
        List<InetAddress> behind = stub ? new ResolvConf(text("run/systemd/resolve/resolv.conf")).nameServers() : List.of();
        return Stream.concat(listed.stream(), behind.stream()).distinct().toList();
    }

    @Override
    public List<String> hostsEntries(String host) {
        return HostsFile.read(root.resolve("etc/hosts")).entries(host);
    }

    @Override
    public List<X509Certificate> trusted() {
        Stream<Path> own = Optional.ofNullable(environment.get("SSL_CERT_FILE")).map(Path::of).stream();
        return Stream.concat(own, BUNDLES.stream().map(root::resolve))
                .map(CertificateBundle::read)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    @Override
    public Optional<Decision> ruleReader() {
        return Optional.of(new PacReader());
    }

    @Override
    public Battery battery() {
        return new PowerSupplies(root.resolve("sys/class/power_supply")).battery();
    }

    private Routes routes() {
        return Routes.read(text("proc/net/route"), text("proc/net/ipv6_route"));
    }

    private DeviceFolder devices() {
        return new DeviceFolder(root.resolve("sys/class/net"));
    }

    private String text(String path) {
        try {
            return Files.readString(root.resolve(path), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
