package app.whoseside.os.linux;

import app.whoseside.model.Address;
import app.whoseside.os.CertificateBundle;
import app.whoseside.os.Commands;
import app.whoseside.os.HostsFile;
import app.whoseside.os.Link;
import app.whoseside.os.LinkAddresses;
import app.whoseside.os.OperatingSystem;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.Router;
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
import java.util.stream.Stream;

/**
 * Linux, with its GNOME and KDE desktops.
 *
 * @param root where the file system begins
 * @param addresses of a link
 */
public record Linux(Path root, Map<String, String> environment, Commands commands, LinkAddresses addresses) implements OperatingSystem {
    /** Debian, Fedora and Alpine keep their certificates here. */
    private static final List<String> BUNDLES = List.of("etc/ssl/certs/ca-certificates.crt", "etc/pki/tls/certs/ca-bundle.crt", "etc/ssl/cert.pem");

    public Linux(Path root, Map<String, String> environment, Commands commands) {
        this(root, environment, commands, LinkAddresses.ofThisComputer());
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
        Set<String> carrying = routes().carrying();
        return devices.names().stream()
                .map(name -> new Link(
                        name, devices.kind(name), devices.up(name), devices.vpn(name), carrying.contains(name), addresses.of(name)))
                .toList();
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
