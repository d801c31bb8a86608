package app.whoseside.model;

/** Parts of the path, finer than the parties: what a question crosses or skips, and so clears or suspects. */
public enum Part {
    BROWSER(Party.BROWSER),
    /** The computer as such, its network interface included. */
    COMPUTER(Party.DEVICE),
    /** The computer's own list of names: only for names that this computer looks up itself. */
    HOSTS_FILE(Party.DEVICE),
    /** The clock: only where this computer judges a certificate. */
    CLOCK(Party.DEVICE),
    /** Programs on this computer that hold back or re-sign this site's pages. */
    SECURITY_SOFTWARE(Party.DEVICE),
    /** Rules of this computer that hold back what is sent. */
    FIREWALL(Party.DEVICE),
    LINK(Party.HOME_NETWORK),
    ROUTER(Party.HOME_NETWORK),
    /** The sign-in page of the network. */
    SIGN_IN(Party.HOME_NETWORK),
    /** A filter of the network that holds back this site. */
    NETWORK_FILTER(Party.HOME_NETWORK),
    /** The proxy as such: every request through it. */
    PROXY(Party.PROXY),
    /** The proxy's own way to this site. */
    PROXY_TO_SITE(Party.PROXY),
    VPN(Party.VPN),
    /** The VPN's own way to this site. */
    VPN_TO_SITE(Party.VPN),
    /** The resolver that the system uses, for every name. */
    RESOLVER(Party.PROVIDER),
    /** What that resolver says about this site's name. */
    RESOLVER_FOR_SITE(Party.PROVIDER),
    /** The line beyond the router, for everything. */
    LINE(Party.PROVIDER),
    /** The provider's way to this site. */
    ROUTE(Party.PROVIDER),
    /** The branch of the delivery network that serves this region. */
    CDN_BRANCH(Party.CDN),
    CDN(Party.CDN),
    /** The site's entry in the public name system. */
    SITE_NAME(Party.SITE),
    /** The site's own rule about who may come in from here. */
    SITE_RULE(Party.SITE),
    /** The same, where the rule is about a whole country. */
    SITE_COUNTRY_RULE(Party.SITE),
    SITE(Party.SITE),
    /** This page of the site alone. */
    PAGE(Party.SITE);

    private final Party party;

    Part(Party party) {
        this.party = party;
    }

    public Party party() {
        return party;
    }

    public String id() {
        return Ids.of(this);
    }
}
