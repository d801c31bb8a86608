package app.whoseside.os;

import java.util.List;
import java.util.Locale;

/**
 * Whether an interface looks like a VPN's, by its name. The prefixes are those that VPN programs give on Linux, macOS and Windows;
 * a guess, so what it says is only used together with where the traffic goes.
 */
public final class VpnLooks {
    private static final List<String> PREFIXES = List.of(
            "tun", "tap", "wg", "ppp", "tailscale", "utun", "nordlynx", "nordtun", "proton", "pvpn", "ipsec", "zt", "vpn", "ovpn", "cscotun",
            "gpd", "outline", "mullvad", "wgs", "warp", "cloudflarewarp", "nebula", "netbird", "wt0", "xfrm");
    private static final List<String> WORDS = List.of(
            "vpn", "wireguard", "wintun", "tap-windows", "tailscale", "nordlynx", "anyconnect", "zerotier", "openvpn", "fortinet", "juniper",
            "globalprotect", "pangp", "wan miniport", "cloudflare warp", "hamachi", "mullvad", "proton");

    private VpnLooks() {}

    public static boolean name(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return PREFIXES.stream().anyMatch(lower::startsWith);
    }

    /** Returns whether a longer description, as Windows gives it, names a VPN program. */
    public static boolean description(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(lower::contains);
    }
}
