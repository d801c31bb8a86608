package app.whoseside.os.linux;

import app.whoseside.os.Numeric;
import app.whoseside.os.OperatingSystem.Seen;
import app.whoseside.os.Router;

/** The table of IPv4 neighbours (/proc/net/arp): address, kind, flags, hardware address, mask, link. Flag 0x2: it answered. */
record Neighbours(String arp) {
    private static final int COMPLETE = 0x2;

    Seen seen(Router router) {
        String address = Numeric.write(router.address());
        return arp.lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length >= 6 && words[0].equals(address) && words[5].equals(router.link()))
                .map(words -> complete(words[2]) ? Seen.YES : Seen.NO)
                .findFirst()
                .orElse(Seen.UNKNOWN);
    }

    private static boolean complete(String flags) {
        try {
            return (Integer.decode(flags) & COMPLETE) != 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
