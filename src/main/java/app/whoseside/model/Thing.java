package app.whoseside.model;

import java.util.Locale;

/** What the program switches off for a test, and on again. */
public enum Thing {
    PROXY,
    VPN;

    /** Returns {@code proxy} or {@code vpn}, as messages select it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
