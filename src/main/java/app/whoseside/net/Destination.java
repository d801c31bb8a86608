package app.whoseside.net;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;

/**
 * Where a connection really goes. Systems lead a connection to 0.0.0.0 or :: to this computer itself; the JDK would look up this computer's own
 * name for it, which tells the name server that name and fails where nobody listed it.
 */
public final class Destination {
    private static final byte[] LOOPBACK_4 = {127, 0, 0, 1};
    private static final byte[] LOOPBACK_6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    private Destination() {}

    /** Returns this address, or the loopback address of its family in the place of 0.0.0.0 and ::. */
    public static InetAddress of(InetAddress address) {
        if (!address.isAnyLocalAddress()) {
            return address;
        }
        try {
            return InetAddress.getByAddress(address instanceof Inet4Address ? LOOPBACK_4 : LOOPBACK_6);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same for an address with its port; one that is not looked up yet stays as it is. */
    public static InetSocketAddress of(InetSocketAddress address) {
        return address.isUnresolved() || !address.getAddress().isAnyLocalAddress()
                ? address
                : new InetSocketAddress(of(address.getAddress()), address.getPort());
    }

    static SocketAddress of(SocketAddress address) {
        return address instanceof InetSocketAddress internet ? of(internet) : address;
    }
}
