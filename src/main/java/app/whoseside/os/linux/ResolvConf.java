package app.whoseside.os.linux;

import app.whoseside.os.Numeric;
import java.net.InetAddress;
import java.util.List;

/** The name servers of a resolv.conf(5), in order. */
record ResolvConf(String text) {

    List<InetAddress> nameServers() {
        return text.lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length >= 2 && words[0].equals("nameserver"))
                .flatMap(words -> Numeric.read(words[1]).stream())
                .distinct()
                .toList();
    }
}
