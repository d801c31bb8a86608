package app.whoseside.model;

/** What is asked about. */
public enum Target {
    /** The page of the address, by HTTP. */
    SITE,
    /** The site's start page "/", asked only where it is not the page itself. */
    SITE_START,
    /** The page once more, moments after it failed. */
    SITE_AGAIN,
    /** A TCP connection to the site, one observation for each address tried. */
    SITE_CONNECTION,
    /** The certificate that the site shows, whether or not it is trusted. */
    SITE_IDENTITY,
    /** The site's name, through the system's own resolver. */
    NAME,
    /** The site's name, by plain DNS from a public resolver. */
    NAME_PUBLIC,
    /** The site's name, by DNS over HTTPS from a public resolver. */
    NAME_PUBLIC_SAFE,
    /** The name of a reference site, through the system's own resolver. */
    REFERENCE_NAME,
    /** The name of a reference site, from a public resolver: whether that resolver answers at all. */
    REFERENCE_NAME_PUBLIC,
    /** A well-known site on a network of its own. */
    REFERENCE,
    /** A captive-portal check. */
    PORTAL,
    /** The router (default gateway). */
    ROUTER,
    /** Whether a network interface is up and has an address. */
    LINK,
    /** An entry for the site in the hosts file. */
    HOSTS_FILE,
    /** Whether this computer itself holds back what is sent to the site. */
    FIREWALL,
    /** The proxy setting that holds for the site. */
    PROXY_SETTING,
    /** What the proxy itself does with the request for the site. */
    PROXY,
    /** What the proxy itself does with a request for a reference site. */
    PROXY_REFERENCE,
    /** Whether an interface looks like a VPN's and carries the traffic. */
    VPN_SETTING,
    /** What the site's own status page announces. */
    STATUS_PAGE,
    /** This computer's clock against the Date headers of reference sites. */
    CLOCK;

    public String id() {
        return Ids.of(this);
    }
}
