package app.whoseside.os;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One network looks the same every time, and another one different. */
class NetworkMarkTest {
    private static final Link HOME = link("wlan0", Link.Kind.WIFI, true, "192.168.1.20", "2001:db8:1:2:aaaa::1");

    @Test
    void aVpnThatComesChangesNothing() {
        Link vpn = link("tun0", Link.Kind.TUNNEL, true, "10.8.0.2");
        assertEquals(NetworkMark.of(List.of(HOME)), NetworkMark.of(List.of(vpn, HOME)));
    }

    @Test
    void aNewSecondHalfOfAnAddressIsTheSameNetwork() {
        assertEquals(NetworkMark.of(List.of(HOME)), NetworkMark.of(List.of(link("wlan0", Link.Kind.WIFI, true, "2001:db8:1:2:bbbb::9", "192.168.1.20"))));
    }

    @Test
    void anotherNumberOrAnotherWayIsAnotherNetwork() {
        assertNotEquals(NetworkMark.of(List.of(HOME)), NetworkMark.of(List.of(link("wlan0", Link.Kind.WIFI, true, "172.20.10.2"))));
        assertNotEquals(NetworkMark.of(List.of(HOME)), NetworkMark.of(List.of(link("usb0", Link.Kind.MOBILE, true, "192.168.1.20"))));
    }

    @Test
    void aNumberThatTheComputerGaveItselfIsNoNetwork() {
        assertEquals("", NetworkMark.of(List.of(link("wlan0", Link.Kind.WIFI, true, "169.254.3.4", "fe80::1"))));
        assertEquals("", NetworkMark.of(List.of(link("wlan0", Link.Kind.WIFI, false, "192.168.1.20"))));
    }

    private static Link link(String name, Link.Kind kind, boolean up, String... addresses) {
        return new Link(name, kind, up, kind == Link.Kind.TUNNEL, false, Arrays.stream(addresses).map(NetworkMarkTest::number).toList());
    }

    private static InetAddress number(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
