package app.whoseside.os;

import java.net.InetAddress;

/** The default gateway and the interface it is reached through. */
public record Router(InetAddress address, String link) {}
