package app.whoseside.model;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a name or address belongs to the public internet. What does not is never told to anybody outside. */
public final class PublicNames {
    /**
     * RFC 6761 (localhost, invalid), RFC 6762 (local), RFC 8375 (home.arpa), RFC 7686 (onion), RFC 9476 (alt), ICANN's resolution
     * of 2024-07-29 (internal), and what routers and companies use (RFC 6762 appendix G). {@code example} and {@code test} are left out on purpose: they
     * stand for public names in documentation and in test beds.
     */
    private static final List<String> INSIDE = List.of(
            "localhost", "invalid", "local", "home.arpa", "onion", "alt", "internal", "lan", "home", "corp", "private", "intranet",
            "localdomain", "workgroup", "fritz.box");

    private PublicNames() {}

    /** @param host name without a final dot, or an IP address without brackets */
    public static boolean isPublic(String host) {
        if (host.contains(":") || host.matches("[0-9.]+")) {
            return isPublicNumber(host);
        }
        String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        return name.contains(".") && INSIDE.stream().noneMatch(suffix -> name.equals(suffix) || name.endsWith("." + suffix));
    }

    /**
     * Returns whether the address can be reached across the internet: not private (RFC 1918, RFC 4193), shared (RFC 6598), link-local,
     * loopback, multicast or nothing. Documentation addresses (RFC 5737) count as public.
     */
    public static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
        boolean zero = bytes.length == 4 && bytes[0] == 0;
        return !(address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isSiteLocalAddress() || address.isLinkLocalAddress()
                || address.isMulticastAddress() || uniqueLocal || shared || zero);
    }

    /** The same for an address as text; what is no address is not public. */
    public static boolean isPublicNumber(String number) {
        return literal(number).filter(PublicNames::isPublic).isPresent();
    }

    /** Returns whether an address as text is this computer itself. */
    public static boolean isLoopback(String number) {
        return literal(number).filter(InetAddress::isLoopbackAddress).isPresent();
    }

    private static Optional<InetAddress> literal(String number) {
        try {
            return Optional.of(InetAddress.ofLiteral(number));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
