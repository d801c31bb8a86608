package app.whoseside.model;

import java.util.Optional;

/**
 * The address of a page, already in the form that goes over the wire.
 *
 * @param scheme http or https
 * @param host lower-case ASCII name or IP address, IPv6 without brackets
 * @param port 1 to 65535
 * @param path starts with "/", with the query if there is one; percent-encoded
 * @param schemeGuessed whether only a name was given, and https is our reading of it
 */
public record Address(String scheme, String host, int port, String path, boolean schemeGuessed) {

    public Address(String scheme, String host, int port, String path) {
        this(scheme, host, port, path, false);
    }

    /** Returns where a browser looks next when a bare name does not open under https; empty where the scheme was written. */
    public Optional<Address> otherScheme() {
        return schemeGuessed && safe() && defaultPort() ? Optional.of(new Address("http", host, 80, path)) : Optional.empty();
    }

    public boolean safe() {
        return scheme.equals("https");
    }

    public boolean defaultPort() {
        return port == (safe() ? 443 : 80);
    }

    /** Returns scheme, host and port without the path, such as {@code https://shop.example}. */
    public String origin() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return scheme + "://" + name + (defaultPort() ? "" : ":" + port);
    }

    public boolean sameOrigin(Address other) {
        return origin().equals(other.origin());
    }

    public String url() {
        return origin() + path;
    }

    public boolean isStartPage() {
        return path.equals("/");
    }

    public Address startPage() {
        return new Address(scheme, host, port, "/", schemeGuessed);
    }

    /** Returns whether the host is a number in place of a name. */
    public boolean isNumber() {
        return host.contains(":") || host.matches("[0-9.]+");
    }
}
