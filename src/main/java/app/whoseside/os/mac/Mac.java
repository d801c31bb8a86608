package app.whoseside.os.mac;

import app.whoseside.model.Address;
import app.whoseside.os.CertificateBundle;
import app.whoseside.os.Commands;
import app.whoseside.os.HostsFile;
import app.whoseside.os.Interfaces;
import app.whoseside.os.Link;
import app.whoseside.os.Numeric;
import app.whoseside.os.OperatingSystem;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.Router;
import app.whoseside.os.Way;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** macOS, by its own programs: their output does not depend on the language. */
public record Mac(Path root, Commands commands) implements OperatingSystem {
    @Override
    public String name() {
        return "macOS " + System.getProperty("os.version", "");
    }

    @Override
    public ProxyChoice proxyFor(Address address) {
        return commands.ask("scutil", "--proxy")
                .flatMap(Scutil::read)
                .map(settings -> new MacProxy(settings).choose(address))
                .orElseGet(() -> new ProxyChoice.Unreadable("scutil gave no answer", "mac"));
    }

    @Override
    public List<Link> links() {
        Optional<String> carrying = commands.ask("route", "-n", "get", Numeric.write(Way.ANYWHERE)).flatMap(MacOutput::link);
        return Interfaces.ofThisComputer().links(carrying, Mac::kind);
    }

    /** "en" is Ethernet and Wi-Fi alike; the rest are the system's own prefixes. */
    private static Link.Kind kind(String name) {
        return name.matches("(awdl|llw|bridge|gif|stf|anpi|ap|vmnet).*") ? Link.Kind.VIRTUAL : Link.Kind.UNKNOWN;
    }

    @Override
    public Optional<Router> router() {
        return commands.ask("route", "-n", "get", "default").flatMap(MacOutput::router);
    }

    @Override
    public Seen seen(Router router) {
        return commands.ask("arp", "-n", Numeric.write(router.address())).map(MacOutput::seen).orElse(Seen.UNKNOWN);
    }

    @Override
    public List<InetAddress> nameServers() {
        return commands.ask("scutil", "--dns").map(MacOutput::nameServers).orElse(List.of());
    }

    @Override
    public List<String> hostsEntries(String host) {
        return HostsFile.read(root.resolve("etc/hosts")).entries(host);
    }

    /** The JDK reads both keychains: the person's own, and (since 23) the system's roots. */
    @Override
    public List<X509Certificate> trusted() {
        List<X509Certificate> own = Stream.of("KeychainStore", "KeychainStore-ROOT").flatMap(type -> keychain(type).stream()).distinct().toList();
        return own.isEmpty() ? CertificateBundle.read(root.resolve("etc/ssl/cert.pem")) : own;
    }

    private static List<X509Certificate> keychain(String type) {
        try {
            KeyStore store = KeyStore.getInstance(type);
            store.load(null, null);
            List<X509Certificate> found = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isCertificateEntry(alias) && store.getCertificate(alias) instanceof X509Certificate certificate) {
                    found.add(certificate);
                }
            }
            return found;
        } catch (GeneralSecurityException | IOException e) {
            return List.of();
        }
    }
}
