package app.whoseside.os.linux;

import app.whoseside.model.Address;
import app.whoseside.os.Cidr;
import app.whoseside.os.Numeric;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The list of hosts that go without the proxy, as curl and the Linux desktops read it: a name also covers names beneath it, with or
 * without a leading dot or {@code *.}; a port narrows an entry; a block such as {@code 10.0.0.0/8} covers addresses; {@code *} is all.
 */
record NoProxy(List<String> entries) {

    static NoProxy read(String text) {
        return new NoProxy(Stream.of(text.split("[,\\s]+")).filter(entry -> !entry.isEmpty()).toList());
    }

    boolean covers(Address address) {
        return entries.stream().anyMatch(entry -> covers(entry.toLowerCase(Locale.ROOT), address));
    }

    private static boolean covers(String entry, Address address) {
        if (entry.equals("*")) {
            return true;
        }
        if (address.isNumber() && entry.contains("/")) {
            return Numeric.read(address.host()).flatMap(number -> Cidr.read(entry).map(block -> block.contains(number))).orElse(false);
        }
        String name = entry;
        if (name.startsWith("[")) {
            int end = name.indexOf(']');
            return end > 0 && sameNumber(name.substring(1, end), address) && rightPort(name.substring(end + 1), address);
        }
        int colon = name.indexOf(':');
        if (colon >= 0 && colon == name.lastIndexOf(':')) {
            if (!rightPort(name.substring(colon), address)) {
                return false;
            }
            name = name.substring(0, colon);
        }
        String bare = name.startsWith("*") ? name.substring(1) : name;
        String suffix = bare.startsWith(".") ? bare.substring(1) : bare;
        if (address.isNumber()) {
            return sameNumber(suffix, address);
        }
        return !suffix.isEmpty() && (address.host().equals(suffix) || address.host().endsWith("." + suffix));
    }

    private static boolean rightPort(String colonPort, Address address) {
        return colonPort.isEmpty() || colonPort.equals(":" + address.port());
    }

    private static boolean sameNumber(String text, Address address) {
        return Numeric.read(text).equals(Numeric.read(address.host())) && Numeric.read(text).isPresent();
    }
}
