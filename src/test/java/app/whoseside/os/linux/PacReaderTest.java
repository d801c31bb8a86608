package app.whoseside.os.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.whoseside.model.Address;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.ProxyChoice.Direct;
import app.whoseside.os.ProxyChoice.Protocol;
import app.whoseside.os.ProxyChoice.Script;
import app.whoseside.os.ProxyChoice.Through;
import app.whoseside.os.linux.PacFetch.Got;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacReaderTest {
    private static final Address SHOP = new Address("https", "shop.example", 443, "/");
    private static final Script SCRIPT = new Script("http://wpad.example/p.pac", "gnome");
    private static final String RULE = "function FindProxyForURL(url, host) { return 'DIRECT'; }";

    private static Optional<ProxyChoice> decide(String answer, boolean open) {
        Got got = new Got.Script("function FindProxyForURL(url, host) { return '" + answer + "'; }");
        return new PacReader(url -> got, proxy -> open).decide(SCRIPT, SHOP);
    }

    private static Optional<ProxyChoice> through(Protocol protocol, int port) {
        return Optional.of(new Through(protocol, "p.example", port, Optional.empty(), "gnome"));
    }

    @Test
    void readsEveryKindOfProxy() {
        assertEquals(through(Protocol.HTTP, 3128), decide("PROXY p.example:3128", false));
        assertEquals(through(Protocol.HTTP, 80), decide("http p.example;", false));
        assertEquals(through(Protocol.HTTPS, 443), decide("HTTPS p.example", false));
        assertEquals(through(Protocol.SOCKS4, 1080), decide("SOCKS p.example:1080", false));
        assertEquals(through(Protocol.SOCKS5, 9), decide("SOCKS5 p.example:9", false));
        assertEquals(Optional.of(new Direct("gnome")), decide(" direct ; PROXY p.example:1", true));
        assertEquals(Optional.empty(), decide("QUIC p.example:1", false));
        assertEquals(Optional.empty(), decide("PROXY p.example:99999", false));
        assertEquals(Optional.empty(), decide("", false));
    }

    @Test
    void goesOnToTheNextAsBrowsersDo() {
        assertEquals(through(Protocol.HTTP, 1), decide("PROXY p.example:1; DIRECT", true));
        assertEquals(Optional.of(new Direct("gnome")), decide("PROXY p.example:1; DIRECT", false));
        assertEquals(through(Protocol.HTTP, 2), decide("PROXY p.example:1; PROXY p.example:2", false));
    }

    @Test
    void aRuleThatIsNotThereMeansNoProxyAndSaysSo() {
        assertEquals(Optional.of(new Direct("gnome", true)), new PacReader(url -> new Got.Nothing(), proxy -> true).decide(SCRIPT, SHOP));
        assertEquals(Optional.empty(), new PacReader(url -> new Got.Unclear(), proxy -> true).decide(SCRIPT, SHOP));
    }

    private static Got fetch(String url) {
        return new PacFetch(Duration.ofMillis(700)).fetch(url);
    }

    private static Got served(int status, String body) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, 0);
            try (var out = exchange.getResponseBody()) {
                out.write(body.getBytes());
            }
        });
        server.start();
        try {
            return fetch("http://127.0.0.1:" + server.getAddress().getPort() + "/p.pac");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void fetchesFromTheWebOrAFile(@TempDir Path folder) throws IOException {
        assertEquals(new Got.Script(RULE), served(200, RULE));
        assertEquals(new Got.Script(RULE), fetch(Files.writeString(folder.resolve("p.pac"), RULE).toUri().toString()));
        assertEquals(new Got.Nothing(), fetch(folder.resolve("none.pac").toUri().toString()));
        assertEquals(new Got.Nothing(), served(404, RULE));
        assertEquals(new Got.Nothing(), served(200, ""));
        assertEquals(new Got.Nothing(), served(200, RULE + " ".repeat(1024 * 1024)));
        assertEquals(new Got.Unclear(), fetch("ftp://127.0.0.1/p.pac"));
        assertEquals(new Got.Unclear(), fetch("not an address"));
    }

    @Test
    void whoRefusesIsNotWhoIsSlow() throws IOException {
        int port;
        try (ServerSocket slow = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            port = slow.getLocalPort();
            assertInstanceOf(Got.Unclear.class, fetch("http://127.0.0.1:" + port + "/p.pac"));
        }
        assertInstanceOf(Got.Nothing.class, fetch("http://127.0.0.1:" + port + "/p.pac"));
    }
}
