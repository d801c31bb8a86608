package app.whoseside.model;

/** Who owns a part of the path, and so who can mend it. The order is that of the path, from the person to the site. */
public enum Party {
    BROWSER(Side.YOURS),
    DEVICE(Side.YOURS),
    HOME_NETWORK(Side.YOURS),
    PROXY(Side.YOURS),
    VPN(Side.YOURS),
    /** The provider, and by the contract also the route between it and the site. */
    PROVIDER(Side.BETWEEN),
    CDN(Side.THEIRS),
    SITE(Side.THEIRS),
    /** Nobody: it works. */
    NONE(Side.NOBODY),
    UNKNOWN(Side.UNKNOWN);

    private final Side side;

    Party(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    /** Returns the word that the command line's contract uses. */
    public String id() {
        return Ids.of(this);
    }
}
