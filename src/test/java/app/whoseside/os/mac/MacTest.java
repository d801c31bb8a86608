package app.whoseside.os.mac;

import static app.whoseside.os.Recording.address;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.whoseside.os.Commands;
import app.whoseside.os.OperatingSystem.Seen;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.ProxyChoice.Direct;
import app.whoseside.os.ProxyChoice.Protocol;
import app.whoseside.os.ProxyChoice.Script;
import app.whoseside.os.ProxyChoice.Through;
import app.whoseside.os.Recording;
import app.whoseside.os.Router;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MacTest {
    private static final Router ROUTER = new Router(InetAddress.ofLiteral("192.0.2.1"), "en0");

    private static Mac mac(String recording) {
        Commands commands = (program, arguments) -> recording.isEmpty() ? Optional.empty() : Optional.of(Recording.of("mac/" + recording));
        return new Mac(Path.of("/nowhere"), commands);
    }

    private static ProxyChoice choose(String recording, String url) {
        return mac(recording).proxyFor(address(url));
    }

    @Test
    void manualProxies() {
        assertEquals(
                new Through(Protocol.HTTP, "web.example", 3128, Optional.empty(), "mac"), choose("scutil-proxy-manual.txt", "http://shop.example/"));
        assertEquals(
                new Through(Protocol.SOCKS5, "socks.example", 1080, Optional.empty(), "mac"),
                choose("scutil-proxy-manual.txt", "https://shop.example/"));
    }

    @Test
    void exceptions() {
        for (String url : List.of("https://wiki.inside.example/", "https://169.254.3.4/", "https://printer/")) {
            assertEquals(new Direct("mac"), choose("scutil-proxy-manual.txt", url), url);
        }
    }

    @Test
    void script() {
        assertEquals(new Script("http://wpad.example/proxy.pac", "mac"), choose("scutil-proxy-script.txt", "https://shop.example/"));
    }

    @Test
    void silenceIsUnreadable() {
        assertInstanceOf(ProxyChoice.Unreadable.class, choose("", "https://shop.example/"));
        assertInstanceOf(ProxyChoice.Unreadable.class, choose("arp-seen.txt", "https://shop.example/"));
    }

    @Test
    void nameServersAreThoseOfTheFirstResolver() {
        assertEquals(
                List.of(InetAddress.ofLiteral("fe80::5e00:53ff:fe00:5301"), InetAddress.ofLiteral("192.0.2.1")), mac("scutil-dns.txt").nameServers());
        assertEquals(List.of(), mac("").nameServers());
    }

    @Test
    void routerAndWay() {
        assertEquals(Optional.of(ROUTER), mac("route-default.txt").router());
        assertEquals(Optional.empty(), mac("route-vpn.txt").router());
        assertEquals(Optional.of("utun3"), MacOutput.link(Recording.of("mac/route-vpn.txt")));
    }

    @Test
    void neighbours() {
        assertEquals(Seen.YES, mac("arp-seen.txt").seen(ROUTER));
        assertEquals(Seen.NO, mac("arp-incomplete.txt").seen(ROUTER));
        assertEquals(Seen.UNKNOWN, mac("").seen(ROUTER));
    }
}
