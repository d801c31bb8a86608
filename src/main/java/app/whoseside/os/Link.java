package app.whoseside.os;

import java.net.InetAddress;
import java.util.List;

/**
 * A network interface.
 *
 * @param up whether it is up and has a carrier
 * @param vpn whether its name or kind looks like a VPN's
 * @param carries whether the default route, or routes that together cover everything, go through it
 */
public record Link(String name, Kind kind, boolean up, boolean vpn, boolean carries, List<InetAddress> addresses) {
    public enum Kind {
        WIRED,
        WIFI,
        MOBILE,
        TUNNEL,
        VIRTUAL,
        UNKNOWN
    }
}
