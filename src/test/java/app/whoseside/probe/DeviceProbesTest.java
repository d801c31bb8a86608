package app.whoseside.probe;

import static app.whoseside.probe.Computer.link;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.os.Link;
import app.whoseside.os.ProxyChoice;
import app.whoseside.os.ProxyChoice.Login;
import app.whoseside.os.ProxyChoice.Protocol;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeviceProbesTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
    private static final Address ADDRESS = new Address("https", "shop.example", 443, "/");

    private static void expect(Outcome outcome, Map<Fact, String> facts, Probe probe) {
        Observation only = probe.ask().getFirst();
        assertEquals(outcome, only.outcome());
        assertEquals(facts, only.facts());
    }

    private static void expectLink(Outcome outcome, String reason, Link... links) {
        expect(outcome, reason.isEmpty() ? Map.of() : Map.of(Fact.REASON, reason), new LinkProbe(Computer.plain().links(links), CLOCK));
    }

    @Test
    void links() {
        expectLink(Outcome.WORKS, "", link("eth0", Link.Kind.WIRED, true, "fe80::1", "192.0.2.2"));
        expectLink(Outcome.WORKS, "", link("veth0", Link.Kind.VIRTUAL, false, "10.0.0.2"));
        expectLink(Outcome.UNREACHABLE, "no-link");
        expectLink(Outcome.UNREACHABLE, "no-address", link("eth0", Link.Kind.WIRED, false, "fe80::1"));
        expectLink(Outcome.UNREACHABLE, "link-local", link("eth0", Link.Kind.WIRED, false, "fe80::1", "169.254.7.7"));
    }

    @Test
    void anIdleBridgeIsNoLink() {
        expectLink(
                Outcome.UNREACHABLE, "no-address", link("docker0", Link.Kind.VIRTUAL, false, "172.17.0.1"), link("eth0", Link.Kind.WIRED, false, "fe80::1"));
    }

    @Test
    void aLinkThatIsDownDoesNotCount() {
        expectLink(
                Outcome.UNREACHABLE, "no-link",
                new Link("eth0", Link.Kind.WIRED, false, false, false, link("x", Link.Kind.WIRED, false, "192.0.2.2").addresses()));
    }

    @Test
    void vpn() {
        Link wired = link("eth0", Link.Kind.WIRED, true, "192.0.2.2");
        expect(Outcome.ABSENT, Map.of(), new VpnProbe(Computer.plain().links(wired), CLOCK));
        expect(
                Outcome.ABSENT, Map.of(Fact.INTERFACE, "tun0", Fact.REASON, "split"),
                new VpnProbe(Computer.plain().links(wired, link("tun0", Link.Kind.TUNNEL, false, "10.8.0.2")), CLOCK));
        expect(
                Outcome.PRESENT, Map.of(Fact.INTERFACE, "tun0"),
                new VpnProbe(Computer.plain().links(wired, link("tun0", Link.Kind.TUNNEL, true, "10.8.0.2")), CLOCK));
    }

    @Test
    void aDeadVpnThatLeftItsRoutesIsStillThere() {
        Link dead = new Link("tun0", Link.Kind.TUNNEL, false, true, true, java.util.List.of());
        expect(Outcome.PRESENT, Map.of(Fact.INTERFACE, "tun0", Fact.REASON, "no-carrier"), new VpnProbe(Computer.plain().links(dead), CLOCK));
    }

    @Test
    void hostsFile() {
        expect(Outcome.ABSENT, Map.of(), new HostsProbe(Computer.plain(), "shop.example", CLOCK));
        expect(
                Outcome.PRESENT, Map.of(Fact.ADDRESSES, "10.0.0.9 ::1", Fact.SOURCE, "hosts"),
                new HostsProbe(Computer.plain().hosts("::1", "10.0.0.9"), "shop.example", CLOCK));
    }

    private static void expectProxy(Outcome outcome, Map<Fact, String> facts, ProxyChoice choice) {
        Computer computer = Computer.plain().links(link("eth0", Link.Kind.WIRED, true, "192.0.2.2")).proxy(choice);
        expect(outcome, facts, new ProxySettingProbe(computer, ADDRESS, CLOCK));
    }

    @Test
    void proxySetting() {
        expectProxy(Outcome.ABSENT, Map.of(Fact.SOURCE, "gnome"), new ProxyChoice.Direct("gnome"));
        expectProxy(
                Outcome.PRESENT,
                Map.of(Fact.SETTING, "http", Fact.ADDRESS, "p.example:3128", Fact.SOURCE, "windows", Fact.LOCALITY, "remote"),
                new ProxyChoice.Through(Protocol.HTTP, "p.example", 3128, Optional.of(new Login("anna", "secret")), "windows"));
        expectProxy(
                Outcome.PRESENT,
                Map.of(Fact.SETTING, "socks", Fact.ADDRESS, "[::1]:1080", Fact.SOURCE, "mac", Fact.LOCALITY, "local"),
                new ProxyChoice.Through(Protocol.SOCKS5, "::1", 1080, Optional.empty(), "mac"));
        expectProxy(
                Outcome.PRESENT,
                Map.of(Fact.SETTING, "http", Fact.ADDRESS, "192.0.2.2:1", Fact.SOURCE, "mac", Fact.LOCALITY, "local"),
                new ProxyChoice.Through(Protocol.HTTP, "192.0.2.2", 1, Optional.empty(), "mac"));
        expectProxy(
                Outcome.PRESENT,
                Map.of(Fact.SETTING, "script", Fact.ADDRESS, "http://wpad.example/p.pac", Fact.SOURCE, "kde", Fact.REASON, "rule-not-run"),
                new ProxyChoice.Script("http://wpad.example/p.pac", "kde"));
        expectProxy(Outcome.ABSENT, Map.of(Fact.SOURCE, "gnome", Fact.REASON, "rule-not-fetched"), new ProxyChoice.Direct("gnome", true));
        expectProxy(Outcome.UNKNOWN, Map.of(Fact.REASON, "why", Fact.SOURCE, "mac"), new ProxyChoice.Unreadable("why", "mac"));
    }
}
