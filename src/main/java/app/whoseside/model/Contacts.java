package app.whoseside.model;

import java.util.List;
import java.util.Optional;

/** Everybody that a check may contact beside the site, its resolver, router and proxy. Read from contacts.json and the settings. */
public record Contacts(
        List<Reference> references, List<PortalCheck> portals, List<Resolver> resolvers, OutsideView outside) {

    public Contacts {
        references = List.copyOf(references);
        portals = List.copyOf(portals);
        resolvers = List.copyOf(resolvers);
    }

    /** A well-known site, and whose network it is in. */
    public record Reference(String url, String network) {}

    /**
     * A captive-portal check over plain HTTP.
     *
     * @param status the status that an open network gives
     * @param content what the body must contain; empty when it must be empty
     */
    public record PortalCheck(String url, int status, String content) {}

    /** A public resolver. {@code https} is its DNS-over-HTTPS address, asked at {@code address} without a name lookup. */
    public record Resolver(String address, String https) {}

    /** A service whose computers try a site from other places; {@code url} is the root of its interface. */
    public record OutsideService(String name, String url) {}

    /**
     * Everybody who is asked only after the person's yes.
     *
     * @param first speaks the Globalping API
     * @param second speaks the check-host.net API, and is asked only where the first gives nothing
     * @param network a page that tells in whose network its visitor is, and is sent nothing
     * @param statusPages whether the site's own status page is asked for news
     */
    public record OutsideView(OutsideService first, Optional<OutsideService> second, Optional<String> network, boolean statusPages) {}
}
