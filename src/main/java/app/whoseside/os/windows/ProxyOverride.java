package app.whoseside.os.windows;

import app.whoseside.model.Address;
import app.whoseside.os.HostPattern;
import app.whoseside.os.Numeric;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The hosts that go without the proxy, with {@code *} for anything; {@code <local>} is every name without a dot. This computer itself
 * always goes without, unless {@code <-loopback>} is there (WinINet since Internet Explorer 9).
 */
record ProxyOverride(String text) {

    boolean covers(Address address) {
        List<String> entries = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[;,\\s]+")).filter(entry -> !entry.isEmpty()).toList();
        if (loopback(address.host()) && !entries.contains("<-loopback>")) {
            return true;
        }
        return entries.stream().anyMatch(entry -> matches(entry, address));
    }

    private static boolean matches(String entry, Address address) {
        if (entry.equals("<local>")) {
            return !address.isNumber() && !address.host().contains(".");
        }
        String rest = entry;
        int scheme = rest.indexOf("://");
        if (scheme >= 0) {
            if (!rest.substring(0, scheme).equals(address.scheme())) {
                return false;
            }
            rest = rest.substring(scheme + 3);
        }
        if (rest.matches("[^:]+:\\d+")) {
            if (!rest.endsWith(":" + address.port())) {
                return false;
            }
            rest = rest.substring(0, rest.indexOf(':'));
        }
        return new HostPattern(rest.startsWith(".") ? "*" + rest : rest).matches(address.host());
    }

    private static boolean loopback(String host) {
        return host.equals("localhost") || Numeric.read(host).filter(InetAddress::isLoopbackAddress).isPresent();
    }
}
