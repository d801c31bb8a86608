package app.whoseside.model;

/** From where a question is asked. A vantage crosses a known part of the path and skips the rest. */
public enum Vantage {
    /** The browser that the person uses: only the person can tell. */
    BROWSER,
    PRIVATE_WINDOW,
    OTHER_BROWSER,
    OTHER_DEVICE,
    MOBILE_DATA,
    OTHER_NETWORK,
    PROXY_OFF,
    VPN_OFF,
    /** This program, as the system is configured: through the proxy and the VPN if there are any. */
    SYSTEM,
    /** This program, around the proxy. */
    DIRECT,
    /** This program, around the proxy, at the address that public name directories give. */
    OTHER_BOOK,
    /** This program, around the VPN, bound to the interface beneath it. */
    AROUND_VPN,
    /** What this computer says of itself: settings, interfaces, clock. */
    DEVICE,
    /** A measurement probe inside the person's own provider. */
    OUTSIDE_OWN_NETWORK,
    /** A measurement probe in the person's country or region. */
    OUTSIDE_NEAR,
    /** A measurement probe elsewhere. */
    OUTSIDE;

    public String id() {
        return Ids.of(this);
    }

    /** Returns whether only a person can answer from here. */
    public boolean told() {
        return ordinal() <= VPN_OFF.ordinal();
    }

    public boolean outside() {
        return this == OUTSIDE || this == OUTSIDE_NEAR || this == OUTSIDE_OWN_NETWORK;
    }
}
