package app.whoseside.os;

import java.net.InetAddress;
import java.util.Optional;

/**
 * A block of addresses (RFC 4632).
 *
 * @param bits length of the prefix
 */
public record Cidr(InetAddress base, int bits) {

    /** Reads {@code 10.0.0.0/8}, {@code fd00::/8} and the short {@code 169.254/16} that macOS writes; empty for anything else. */
    public static Optional<Cidr> read(String text) {
        int slash = text.indexOf('/');
        if (slash < 1) {
            return Optional.empty();
        }
        String head = text.substring(0, slash);
        if (!head.contains(":")) {
            for (long dots = head.chars().filter(c -> c == '.').count(); dots < 3; dots++) {
                head += ".0";
            }
        }
        try {
            int bits = Integer.parseInt(text.substring(slash + 1).strip());
            return Numeric.read(head).filter(base -> bits >= 0 && bits <= base.getAddress().length * 8).map(base -> new Cidr(base, bits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    public boolean contains(InetAddress address) {
        byte[] one = base.getAddress();
        byte[] other = address.getAddress();
        if (one.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((one[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
