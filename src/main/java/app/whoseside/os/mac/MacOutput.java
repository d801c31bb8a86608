package app.whoseside.os.mac;

import app.whoseside.os.Numeric;
import app.whoseside.os.OperatingSystem.Seen;
import app.whoseside.os.Router;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/** Readers of what {@code scutil --dns}, {@code route -n get} and {@code arp -n} write. */
final class MacOutput {
    private MacOutput() {}

    /** Returns the name servers of the first resolver, the one for names that no other claims. */
    static List<InetAddress> nameServers(String output) {
        return output.lines()
                .map(String::strip)
                .dropWhile(line -> !line.equals("resolver #1"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("resolver #") && !line.startsWith("DNS configuration"))
                .filter(line -> line.matches("nameserver\\[\\d+] : \\S+"))
                .flatMap(line -> Numeric.read(line.split(" : ", 2)[1]).stream())
                .distinct()
                .toList();
    }

    /** Returns the gateway; none when the route goes straight onto a link. */
    static Optional<Router> router(String output) {
        return line(output, "gateway").flatMap(Numeric::read).flatMap(address -> link(output).map(link -> new Router(address, link)));
    }

    static Optional<String> link(String output) {
        return line(output, "interface");
    }

    static Seen seen(String arp) {
        if (arp.contains("(incomplete)")) {
            return Seen.NO;
        }
        return arp.matches("(?s).* at [0-9a-f]{1,2}(:[0-9a-f]{1,2}){5} .*") ? Seen.YES : Seen.UNKNOWN;
    }

    private static Optional<String> line(String output, String key) {
        return output.lines().map(String::strip).filter(line -> line.startsWith(key + ": ")).map(line -> line.substring(key.length() + 2).strip()).findFirst();
    }
}
