package app.whoseside.knowledge;

import app.whoseside.model.Ids;
import app.whoseside.model.Target;
import java.util.Optional;

/** Targets that look alike when something on their way is broken: the rows of the tables in causes and healthy.json. */
public enum Group {
    SITE,
    /** Only for the healthy look: measurement probes stumble more often than this computer does. */
    SITE_FROM_OUTSIDE,
    NAME,
    PUBLIC_NAME,
    REFERENCE,
    REFERENCE_NAME,
    PUBLIC_REFERENCE_NAME,
    PORTAL,
    ROUTER,
    LINK,
    CLOCK,
    HOSTS_FILE,
    FIREWALL;

    public String id() {
        return Ids.of(this);
    }

    /** Returns the group of a target, or empty for one that only tells how the path is built. */
    public static Optional<Group> of(Target target) {
        return Optional.ofNullable(
                switch (target) {
                    case SITE, SITE_START, SITE_AGAIN -> SITE;
                    case NAME -> NAME;
                    case NAME_PUBLIC, NAME_PUBLIC_SAFE -> PUBLIC_NAME;
                    case REFERENCE -> REFERENCE;
                    case REFERENCE_NAME -> REFERENCE_NAME;
                    case REFERENCE_NAME_PUBLIC -> PUBLIC_REFERENCE_NAME;
                    case PORTAL -> PORTAL;
                    case ROUTER -> ROUTER;
                    case LINK -> LINK;
                    case CLOCK -> CLOCK;
                    case HOSTS_FILE -> HOSTS_FILE;
                    case FIREWALL -> FIREWALL;
                    case SITE_CONNECTION, SITE_IDENTITY, PROXY_SETTING, PROXY, PROXY_REFERENCE, VPN_SETTING, STATUS_PAGE -> null;
                });
    }
}
