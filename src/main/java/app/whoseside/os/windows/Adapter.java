package app.whoseside.os.windows;

import app.whoseside.os.Link;
import app.whoseside.os.VpnLooks;
import java.net.InetAddress;
import java.util.List;

/**
 * A network adapter, as GetAdaptersAddresses lists it.
 *
 * @param index number in the routing table
 * @param name as a person sees it, such as {@code Wi-Fi}
 * @param type interface type of the IANA's ifType list
 */
record Adapter(
        int index, String name, String description, int type, boolean up, long metric, List<InetAddress> addresses, List<InetAddress> gateways,
        List<InetAddress> nameServers) {
    static final int LOOPBACK = 24;

    boolean vpn() {
        return type == 23 || type == 131 || VpnLooks.name(name) || VpnLooks.description(name) || VpnLooks.description(description);
    }

    Link link(int carrying) {
        return new Link(name, kind(), up, vpn(), index == carrying, addresses);
    }

    private Link.Kind kind() {
        if (vpn()) {
            return Link.Kind.TUNNEL;
        }
        return switch (type) {
            case 6 -> description.matches("(?i).*(hyper-v|virtualbox|vmware|virtual).*") ? Link.Kind.VIRTUAL : Link.Kind.WIRED;
            case 71 -> Link.Kind.WIFI;
            case 243, 244 -> Link.Kind.MOBILE;
            case 53 -> Link.Kind.VIRTUAL;
            default -> Link.Kind.UNKNOWN;
        };
    }
}
