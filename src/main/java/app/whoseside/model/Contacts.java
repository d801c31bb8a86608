package app.whoseside.model;

import java.util.List;

/** Everybody that a check may contact beside the site, its resolver, router and proxy. Read from contacts.json and the settings. */
public record Contacts(
        List<Reference> references, List<PortalCheck> portals, List<Resolver> resolvers, OutsideService outside) {

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

    /** The outside view; {@code url} is the root of the Globalping API. */
    public record OutsideService(String name, String url) {}
}
