package app.whoseside.knowledge;

import app.whoseside.model.Ids;

/** What a page's author is to the person and the site. */
public enum Role {
    /** A server in front of the site's application. */
    SITE_GATEWAY,
    SITE_APPLICATION,
    CDN,
    /** A delivery network that says the site behind it is at fault. */
    CDN_BLAMES_SITE,
    USER_PROXY,
    NETWORK_FILTER,
    UNKNOWN;

    /** Returns whether such an author stands on the person's side, and so cannot have written a sealed page. */
    boolean userSide() {
        return this == USER_PROXY || this == NETWORK_FILTER;
    }

    public String id() {
        return Ids.of(this);
    }
}
