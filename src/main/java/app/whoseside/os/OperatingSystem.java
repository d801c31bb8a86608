package app.whoseside.os;

import app.whoseside.model.Address;
import java.net.InetAddress;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * What the operating system knows about this computer's way to the internet. Read anew at each call; no call takes longer than
 * two seconds, and none throws because something cannot be read.
 */
public interface OperatingSystem {

    /** Returns the system's name and version, such as {@code Debian GNU/Linux 12}. */
    String name();

    /** Returns how the system's settings send a request for this address. */
    ProxyChoice proxyFor(Address address);

    /** Returns the network interfaces, the loopback one left out. */
    List<Link> links();

    /** Returns the default route's router, or empty when there is none or it cannot be read. */
    Optional<Router> router();

    /** Returns whether the router has been seen on the link (neighbour table) after something was sent to it. */
    Seen seen(Router router);

    /** Returns the name servers that the system asks, in order; empty when they cannot be read. */
    List<InetAddress> nameServers();

    /** Returns the addresses that the hosts file gives for this name; empty when it has none. */
    List<String> hostsEntries(String host);

    /** Returns the certificates that the system trusts beside the JDK's own; empty when they cannot be read. */
    List<X509Certificate> trusted();

    /** Returns a reader of rules (PAC) that keeps what it fetched, for a system that cannot be trusted to run them; empty for the others. */
    default Optional<Decision> ruleReader() {
        return Optional.empty();
    }

    /** Returns whether a battery feeds this computer and is nearly empty. */
    default Battery battery() {
        return Battery.UNKNOWN;
    }

    /** Three-valued: what is not known is not "no". */
    enum Seen {
        YES,
        NO,
        UNKNOWN
    }
}
