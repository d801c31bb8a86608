package app.whoseside.os.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.os.Interfaces;
import app.whoseside.os.Link;
import app.whoseside.os.OperatingSystem;
import app.whoseside.os.OperatingSystem.Seen;
import app.whoseside.os.OperatingSystems;
import app.whoseside.os.Recording;
import app.whoseside.os.Router;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinuxNetworkTest {
    private static final InetAddress GATEWAY = InetAddress.ofLiteral("192.0.2.1");

    @TempDir
    Path root;

    private Linux linux;

    @BeforeEach
    void start() {
        linux = new Linux(root, Map.of(), (program, arguments) -> Optional.empty(), () -> List.of(new Interfaces.Interface("wg0", true, List.of(GATEWAY))), Optional::empty);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Routes routes(String file) {
        return Routes.read(Recording.of("linux/" + file), "");
    }

    @Test
    void theRouterIsTheBestDefaultRoutesGateway() {
        assertEquals(Optional.of(new Router(GATEWAY, "eth0")), routes("route-plain").router(name -> false));
        assertEquals(Set.of("eth0"), routes("route-plain").carrying(true));
    }

    @Test
    void twoHalvesCarryEverythingAndTheRouterStays() {
        assertEquals(Set.of("tun0"), routes("route-vpn-halves").carrying(true));
        assertEquals(Optional.of(new Router(GATEWAY, "eth0")), routes("route-vpn-halves").router(name -> name.equals("tun0")));
    }

    @Test
    void aDefaultRouteWithoutGatewayCarriesToo() {
        assertEquals(Set.of("wg0"), routes("route-vpn-default").carrying(true));
        assertEquals(Optional.of(new Router(GATEWAY, "eth0")), routes("route-vpn-default").router(name -> name.equals("wg0")));
    }

    @Test
    void ipv6AloneHasARouterToo() {
        Routes routes = Routes.read("", Recording.of("linux/ipv6_route"));
        assertEquals(Optional.of(new Router(InetAddress.ofLiteral("fe80::1"), "eth0")), routes.router(name -> false));
        assertEquals(Set.of("eth0"), routes.carrying(true));
    }

    @Test
    void nonsenseIsNoRoute() {
        assertEquals(new Routes(List.of()), Routes.read("head\nx y z\neth0\tzz\tzz\t1\t0\t0\t0\tzz", "nothing\n"));
    }

    @Test
    void neighbours() throws IOException {
        write("proc/net/arp", Recording.of("linux/arp"));
        assertEquals(Seen.YES, linux.seen(new Router(GATEWAY, "eth0")));
        assertEquals(Seen.NO, linux.seen(new Router(InetAddress.ofLiteral("192.0.2.9"), "eth0")));
        assertEquals(Seen.UNKNOWN, linux.seen(new Router(InetAddress.ofLiteral("192.0.2.77"), "eth0")));
    }

    @Test
    void links() throws IOException {
        write("proc/net/route", Recording.of("linux/route-vpn-halves"));
        write("sys/class/net/eth0/operstate", "up\n");
        write("sys/class/net/eth0/type", "1\n");
        write("sys/class/net/eth0/device/vendor", "0x1af4\n");
        write("sys/class/net/wlan0/operstate", "down\n");
        write("sys/class/net/wlan0/wireless/status", "");
        write("sys/class/net/tun0/operstate", "unknown\n");
        write("sys/class/net/tun0/flags", "0x1091\n");
        write("sys/class/net/tun0/tun_flags", "0x1002\n");
        write("proc/net/dev", "Inter-|   Receive\n face |bytes\n    lo: 1 2\n  eth0: 1 2\n  tun0: 1 2\n wlan0: 1 2\n");
        List<Link> links = linux.links();
        assertEquals(List.of("eth0", "tun0", "wlan0", "wg0"), links.stream().map(Link::name).toList());
        assertEquals(List.of(Link.Kind.WIRED, Link.Kind.TUNNEL, Link.Kind.WIFI, Link.Kind.TUNNEL), links.stream().map(Link::kind).toList());
        assertEquals(List.of(true, true, false, true), links.stream().map(Link::up).toList());
        assertEquals(List.of(false, true, false, true), links.stream().map(Link::vpn).toList());
        assertEquals(List.of(false, true, false, false), links.stream().map(Link::carries).toList());
    }

    @Test
    void theKernelsChoiceGoesBeforeTheTable() throws IOException {
        write("proc/net/route", Recording.of("linux/route-plain"));
        write("proc/net/dev", "  eth0: 1 2\n");
        Linux ruled = new Linux(root, Map.of(), linux.commands(), linux.interfaces(), () -> Optional.of(GATEWAY));
        assertEquals(List.of("wg0"), ruled.links().stream().filter(Link::carries).map(Link::name).toList());
        assertEquals(List.of("eth0"), linux.links().stream().filter(Link::carries).map(Link::name).toList());
    }

    @Test
    void behindTheStubAreTheRealNameServers() throws IOException {
        write("etc/resolv.conf", "# made by a program\nnameserver 127.0.0.53\noptions edns0\n");
        write("run/systemd/resolve/resolv.conf", "nameserver 192.0.2.1\nnameserver fe80::1%nowhere\n");
        assertEquals(
                List.of(InetAddress.ofLiteral("127.0.0.53"), GATEWAY, InetAddress.ofLiteral("fe80::1")), linux.nameServers());
    }

    @Test
    void hostsFile() throws IOException {
        write("etc/hosts", "127.0.0.1 localhost\n10.0.0.9\tshop.example SHOP # old test\n#10.0.0.8 shop.example\n::1 shop.example\nbad shop.example\n");
        assertEquals(List.of("10.0.0.9", "::1"), linux.hostsEntries("shop.example"));
        assertEquals(List.of(), linux.hostsEntries("other.example"));
    }

    @Test
    void nameOfTheSystem() throws IOException {
        assertEquals("Linux", linux.name());
        write("etc/os-release", "NAME=x\nPRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\n");
        assertEquals("Debian GNU/Linux 12 (bookworm)", linux.name());
    }

    @Test
    void aBadCertificateDoesNotHideTheOthers() throws IOException {
        String good = new HeldCertificate.Builder().commonName("House root").build().certificatePem();
        write("etc/ssl/certs/ca-certificates.crt", "-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n" + good);
        assertEquals(1, linux.trusted().size());
    }

    @Test
    void nothingThereIsNothingKnown() {
        assertEquals(List.of("wg0"), linux.links().stream().map(Link::name).toList());
        assertEquals(Optional.empty(), linux.router());
        assertEquals(List.of(), linux.nameServers());
        assertEquals(List.of(), linux.trusted());
        assertFalse(linux.proxyFor(Recording.address("https://shop.example/")).toString().isEmpty());
    }

    @Test
    void thisComputerCanBeRead() {
        OperatingSystem here = OperatingSystems.here();
        assertTrue(here.name().length() > 2);
        assertTrue(here.links().stream().noneMatch(link -> link.name().equals("lo")));
    }
}
