package app.whoseside.net;

import java.security.Security;

/** The JDK's own memory of names, which would hide what the system answers now. */
public final class NameCache {
    private NameCache() {}

    /** Turns it off; takes effect only before the first name is looked up, so it belongs at the very start of the program. */
    public static void off() {
        Security.setProperty("networkaddress.cache.ttl", "0");
        Security.setProperty("networkaddress.cache.negative.ttl", "0");
        Security.setProperty("networkaddress.cache.stale.ttl", "0");
    }
}
