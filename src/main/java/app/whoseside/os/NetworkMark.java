package app.whoseside.os;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** What tells one network from another, as far as its interfaces say. A VPN that comes or goes
 * changes nothing of it: so the router, which is then the VPN's, is no part of it. */
public final class NetworkMark {
    /** An IPv6 address changes its second half every day or so on purpose (RFC 8981); its first half is the network's. */
    private static final int PREFIX = 8;

    private NetworkMark() {}

    /** Returns a text that stays the same within one network and most often differs in another; empty while there is no network. */
    public static String of(List<Link> links) {
        return links.stream()
                .filter(link -> link.up() && !link.vpn() && link.kind() != Link.Kind.TUNNEL && link.kind() != Link.Kind.VIRTUAL)
                .flatMap(link -> link.addresses().stream().filter(NetworkMark::given).map(address -> link.name() + " " + number(address)))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** A number that the computer gave itself says that nobody gave it one. */
    private static boolean given(InetAddress address) {
        return !address.isLinkLocalAddress() && !address.isLoopbackAddress();
    }

    private static String number(InetAddress address) {
        return address instanceof Inet4Address
                ? address.getHostAddress()
                : HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), PREFIX));
    }
}
