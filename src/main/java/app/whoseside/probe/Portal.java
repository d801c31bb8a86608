package app.whoseside.probe;

import app.whoseside.net.http.Fetched.Answered;
import java.net.Inet4Address;
import java.net.InetAddress;

/** Recognizes the sign-in page of a network where another page was asked for. */
final class Portal {
    private Portal() {}

    /**
     * Returns whether a public computer's answer led to plain HTTP on a private one: the network's doing, not the site's. Other
     * portals are left to the portal checks, since a site may well lead to another public host.
     */
    static boolean tookOver(Answered answer) {
        if (answer.hops().isEmpty() || answer.last().safe()) {
            return false;
        }
        boolean publicBefore = answer.hops().getFirst().by().filter(address -> !isPrivate(address)).isPresent();
        return publicBefore && answer.remote().filter(Portal::isPrivate).isPresent();
    }

    /** RFC 1918, RFC 3927, RFC 4193, RFC 4291 section 2.5.6, RFC 6598 (100.64.0.0/10) and loopback. */
    static boolean isPrivate(InetAddress address) {
        byte[] number = address.getAddress();
        boolean shared = address instanceof Inet4Address && number[0] == 100 && (number[1] & 0xc0) == 64;
        boolean local = number.length == 16 && (number[0] & 0xfe) == 0xfc;
        return address.isSiteLocalAddress() || address.isLinkLocalAddress() || address.isLoopbackAddress() || shared || local;
    }
}
