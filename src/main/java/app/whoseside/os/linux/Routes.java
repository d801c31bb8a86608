package app.whoseside.os.linux;

import app.whoseside.os.Router;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The kernel's routing tables, as /proc/net/route (addresses in the byte order of the machine) and /proc/net/ipv6_route write them.
 *
 * @param all routes that are up, those that throw packets away left out
 */
record Routes(List<Route> all) {
    private static final int UP = 0x1;
    private static final int GATEWAY = 0x2;
    private static final int REJECT = 0x200;

    /**
     * @param bits length of the destination's prefix
     * @param gateway empty for a route straight onto the link
     */
    record Route(String link, InetAddress destination, int bits, Optional<InetAddress> gateway, long metric) {
        boolean isDefault() {
            return bits == 0;
        }

        boolean ipv4() {
            return destination.getAddress().length == 4;
        }
    }

    static Routes read(String ipv4, String ipv6) {
        Stream<Route> four = ipv4.lines().skip(1).flatMap(line -> four(line.strip().split("\\s+")).stream());
        Stream<Route> six = ipv6.lines().flatMap(line -> six(line.strip().split("\\s+")).stream());
        return new Routes(Stream.concat(four, six).filter(route -> !route.link().equals("lo")).toList());
    }

    /** Returns the links that the bulk of the traffic leaves by: the best default route, or two halves that go before any default. */
    Set<String> carrying(boolean withIpv4) {
        Set<String> links = new HashSet<>();
        for (boolean ipv4 : withIpv4 ? List.of(true, false) : List.of(false)) {
            List<Route> family = all.stream().filter(route -> route.ipv4() == ipv4).toList();
            Set<String> halves = coveringHalves(family);
            links.addAll(halves);
            if (halves.isEmpty()) {
                best(family, Route::isDefault).ifPresent(route -> links.add(route.link()));
            }
        }
        return links;
    }

    /** Returns the default route's gateway, IPv4 first; one on a link that is not a VPN's goes before all others. */
    Optional<Router> router(Predicate<String> vpn) {
        List<Route> gateways = all.stream().filter(route -> route.isDefault() && route.gateway().isPresent()).toList();
        return best(gateways, route -> !vpn.test(route.link()))
                .or(() -> best(gateways, route -> true))
                .map(route -> new Router(route.gateway().orElseThrow(), route.link()));
    }

    private static Optional<Route> best(List<Route> routes, Predicate<Route> wanted) {
        return routes.stream().filter(wanted).min(Comparator.comparing((Route route) -> !route.ipv4()).thenComparingLong(Route::metric));
    }

    /** VPNs cover everything by 0.0.0.0/1 and 128.0.0.0/1, which go before a default route without replacing it. */
    private static Set<String> coveringHalves(List<Route> routes) {
        Set<String> low = new HashSet<>();
        Set<String> high = new HashSet<>();
        for (Route route : routes) {
            if (route.bits() == 1) {
                (route.destination().getAddress()[0] == 0 ? low : high).add(route.link());
            }
        }
        low.retainAll(high);
        return low;
    }

    private static Optional<Route> four(String[] words) {
        if (words.length < 8) {
            return Optional.empty();
        }
        try {
            int flags = Integer.parseInt(words[3], 16);
            int bits = Integer.bitCount(Integer.parseUnsignedInt(words[7], 16));
            Optional<InetAddress> gateway = (flags & GATEWAY) == 0 ? Optional.empty() : Optional.of(littleEndian(words[2]));
            Route route = new Route(words[0], littleEndian(words[1]), bits, gateway, Long.parseLong(words[6]));
            return usable(flags) ? Optional.of(route) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Route> six(String[] words) {
        if (words.length < 10) {
            return Optional.empty();
        }
        try {
            int flags = (int) Long.parseLong(words[8], 16);
            Optional<InetAddress> gateway = (flags & GATEWAY) == 0 ? Optional.empty() : Optional.of(address(HexFormat.of().parseHex(words[4])));
            InetAddress destination = address(HexFormat.of().parseHex(words[0]));
            Route route = new Route(words[9], destination, Integer.parseInt(words[1], 16), gateway, Long.parseLong(words[5], 16));
            return usable(flags) ? Optional.of(route) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean usable(int flags) {
        return (flags & UP) != 0 && (flags & REJECT) == 0;
    }

    private static InetAddress littleEndian(String hex) {
        int value = Integer.reverseBytes(Integer.parseUnsignedInt(hex, 16));
        return address(new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value});
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
