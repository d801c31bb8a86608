package app.whoseside.os.mac;

import app.whoseside.model.Address;
import app.whoseside.os.Cidr;
import app.whoseside.os.HostPattern;
import app.whoseside.os.Numeric;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.ProxyChoice.Direct;
import app.whoseside.os.ProxyChoice.Protocol;
import app.whoseside.os.ProxyChoice.Script;
import app.whoseside.os.ProxyChoice.Through;
import app.whoseside.os.ProxyChoice.Unreadable;
import java.util.Optional;

/** macOS's setting; the keys are those of SCSchemaDefinitions.h. A script goes before proxies set by hand, as in CFNetwork. */
record MacProxy(Scutil settings) {
    private static final String SOURCE = "mac";

    ProxyChoice choose(Address address) {
        if (excepted(address)) {
            return new Direct(SOURCE);
        }
        String url = settings.value("ProxyAutoConfigURLString");
        if (settings.on("ProxyAutoConfigEnable") && !url.isEmpty()) {
            return new Script(url, SOURCE);
        }
        return server(address.safe() ? "HTTPS" : "HTTP", Protocol.HTTP)
                .or(() -> server("SOCKS", Protocol.SOCKS5))
                .orElseGet(() -> new Direct(SOURCE));
    }

    private boolean excepted(Address address) {
        if (settings.on("ExcludeSimpleHostnames") && !address.isNumber() && !address.host().contains(".")) {
            return true;
        }
        return settings.list("ExceptionsList").stream().anyMatch(entry -> matches(entry, address));
    }

    private static boolean matches(String entry, Address address) {
        Optional<Cidr> block = Cidr.read(entry);
        return block.isPresent()
                ? address.isNumber() && Numeric.read(address.host()).filter(block.get()::contains).isPresent()
                : new HostPattern(entry).matches(address.host());
    }

    private Optional<ProxyChoice> server(String kind, Protocol protocol) {
        String host = settings.value(kind + "Proxy");
        String port = settings.value(kind + "Port");
        if (!settings.on(kind + "Enable") || host.isEmpty()) {
            return Optional.empty();
        }
        if (!port.matches("[1-9]\\d{0,4}") || Integer.parseInt(port) > 65535) {
            return Optional.of(new Unreadable("no such port: " + port, SOURCE));
        }
        return Optional.of(new Through(protocol, host.replaceAll("[\\[\\]]", ""), Integer.parseInt(port), Optional.empty(), SOURCE));
    }
}
