package app.whoseside.net.dns;

import java.net.InetAddress;
import java.util.List;

/** What a resolver said about a name. */
public sealed interface NameAnswer {

    /** @param aliases how many CNAMEs led to the addresses */
    record Found(List<InetAddress> addresses, int aliases) implements NameAnswer {
        public Found {
            addresses = List.copyOf(addresses);
        }
    }

    /**
     * The name does not exist (code NXDOMAIN) or has no address (code NODATA, RFC 2308).
     *
     * @param aliases CNAMEs followed before the trail ended; more than none: the site's alias leads nowhere
     */
    record Missing(String code, int aliases) implements NameAnswer {}

    /** The resolver could not or would not tell: SERVFAIL, REFUSED, FORMERR, or no DNS at all. */
    record Failed(String code) implements NameAnswer {}

    /** No answer; {@code why} is timeout, refused, not-permitted (by this computer itself), no-route, tls or no-resolver. */
    record Silent(String why) implements NameAnswer {}
}
