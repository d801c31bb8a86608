package app.whoseside.net.http;

import app.whoseside.model.Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;

/** Addresses of pages and of computers, as the HTTP client needs them. */
public final class Addresses {
    /** A name with dozens of addresses would otherwise be tried for minutes. */
    private static final int SOME = 4;

    private Addresses() {}

    /** Reads a URL; throws IllegalArgumentException for one that is none. */
    public static Address of(String url) {
        return of(HttpUrl.get(url));
    }

    static Address of(HttpUrl url) {
        String query = url.encodedQuery();
        return new Address(url.scheme(), url.host(), url.port(), url.encodedPath() + (query == null ? "" : "?" + query));
    }

    /**
     * Returns whether somebody on the way may have made this redirect: it came without a safe connection and leads to a site of another owner,
     * as far as the public list of endings tells them apart.
     */
    public static boolean anybodys(Address from, Address to) {
        return !from.safe() && !from.host().equals(to.host()) && !owner(from).equals(owner(to));
    }

    private static String owner(Address address) {
        HttpUrl url = HttpUrl.parse(address.url());
        String owner = url == null ? null : url.topPrivateDomain();
        return owner == null ? address.host() : owner;
    }

    /** Returns at most four of these, the families in turn, IPv6 first (RFC 8305, section 4). */
    public static List<InetAddress> some(List<InetAddress> all) {
        List<InetAddress> six = new ArrayList<>(all.stream().filter(address -> address.getAddress().length == 16).toList());
        List<InetAddress> four = new ArrayList<>(all.stream().filter(address -> address.getAddress().length == 4).toList());
        List<InetAddress> some = new ArrayList<>();
        while (some.size() < SOME && !(six.isEmpty() && four.isEmpty())) {
            if (!six.isEmpty()) {
                some.add(six.removeFirst());
            }
            if (!four.isEmpty() && some.size() < SOME) {
                some.add(four.removeFirst());
            }
        }
        return some;
    }
}
