package app.whoseside.os;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Optional;

/** IP addresses written as numbers, read without ever asking a name server. */
public final class Numeric {
    private Numeric() {}

    /** Returns the address, or empty when the text is a name or nonsense. A zone such as {@code %eth0} that is not here is dropped. */
    public static Optional<InetAddress> read(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException e) {
            int zone = text.indexOf('%');
            return zone < 0 ? Optional.empty() : read(text.substring(0, zone));
        }
    }

    /** Returns the text without the zone that Java appends to an IPv6 link-local address. */
    public static String write(InetAddress address) {
        String text = address.getHostAddress();
        int zone = text.indexOf('%');
        return zone < 0 ? text : text.substring(0, zone);
    }

    /** Returns whether both lie in one subnet as homes use them: /24 for IPv4, /64 for IPv6. */
    public static boolean neighbours(InetAddress one, InetAddress other) {
        int bits = one instanceof Inet4Address ? 24 : 64;
        return new Cidr(one, bits).contains(other);
    }
}
