package app.whoseside.knowledge;

import app.whoseside.model.Ids;

/** What the observations bear out, in the terms that reasons rest on. A finding that is absent says nothing. */
public enum Finding {
    SITE_WORKS,
    SITE_FAILS,
    /** An answer with an error came, by HTTP. */
    PAGE_ERROR,
    /** The error page says that it comes from the site's own machines. */
    PAGE_BY_SITE,
    /** Apache's "Proxy Error", which means a machine of the site. */
    PAGE_SAYS_PROXY,
    PAGE_BY_CDN,
    /** A delivery network marks the site's machines as the broken part. */
    PAGE_BLAMES_SITE,
    /** The connection was there, and no page or half a page came. */
    PAGE_HANGS,
    PAGE_MISSING,
    PAGE_REFUSAL,
    PAGE_TOO_MANY,
    PAGE_BOT_CHECK,
    PAGE_MAINTENANCE,
    PAGE_RETRY_TIME,
    PAGE_BLOCK_NOTICE,
    PAGE_BY_FILTER,
    /** The page came with the site's own certificate, so nobody before the site wrote it. */
    IDENTITY_PROVED,
    CERTIFICATE_EXPIRED,
    CERTIFICATE_WRONG_NAME,
    CERTIFICATE_UNTRUSTED,
    CERTIFICATE_NOT_YET_VALID,
    /** The certificate is not valid at this computer's date. */
    CERTIFICATE_BY_DATE,
    REDIRECT_LOOP,
    REDIRECT_NOWHERE,
    /** The site showed the certificate that is its own, and then no answer came. */
    IDENTITY_SHOWN,
    /** The site took the connection, and the two found no common safe language. */
    SAFE_CONNECTION_BROKEN,
    /** The page opened moments after it had failed. */
    SECOND_WORKS,
    /** Other places see another certificate, a valid one. */
    CERTIFICATE_EXCHANGED,
    /** A certificate that nobody vouches for, by a maker of filters or protection programs. */
    CERTIFICATE_OF_FILTER,
    /** Well-known sites show certificates that nobody vouches for, too. */
    REFERENCES_RESIGNED,
    /** Only this computer vouches for the certificate, and other places see another one. */
    CERTIFICATE_RESIGNED,
    START_WORKS,
    STATUS_PAGE_TROUBLE,
    REFERENCES_WORK,
    REFERENCES_FAIL,
    /** Other sites take the connection, and then say nothing, while small answers come. */
    REFERENCES_STALL,
    OUTSIDE_WORKS,
    OUTSIDE_FAILS,
    OUTSIDE_SAME_CERTIFICATE,
    OWN_NETWORK_FAILS,
    NEAR_FAILS,
    BOOK_FOUND,
    BOOK_MISSING,
    /** The system's resolver gave no answer for any name. */
    BOOK_SILENT,
    BOOK_NO_ANSWER_FOR_SITE,
    BOOK_DIFFERS,
    BOOKS_FOUND,
    BOOKS_MISSING,
    BOOKS_NO_ANSWER_FOR_SITE,
    /** The public directories answer for other names. */
    BOOKS_LIST_OTHERS,
    OTHER_BOOK_WORKS,
    /** The public directories give nothing but inside addresses for this public name. */
    BOOKS_INSIDE,
    /** The name server is a program on this computer, and it does not run. */
    BOOK_STOPPED_HERE,
    RESOLVER_OF_PROVIDER,
    RESOLVER_OF_NETWORK,
    LINKED,
    NO_LINK,
    ROUTER_WORKS,
    ROUTER_SILENT,
    /** The computer is connected, and knows no router. */
    NO_ROUTER,
    PORTAL_SEEN,
    PORTAL_CLEAN,
    /** The sign-in checks bring the same error as the page. */
    PORTALS_SAME,
    CLOCK_RIGHT,
    CLOCK_WRONG,
    /** Off, but other sites' certificates are valid all the same. */
    CLOCK_HARMLESS,
    HOSTS_PINNED,
    FIREWALL_HERE,
    PROXY_SET,
    PROXY_LOCAL,
    PROXY_DEAD,
    PROXY_NOT_LISTENING,
    PROXY_WANTS_PASSWORD,
    PROXY_OPENS_OTHERS,
    PROXY_FAILS_OTHERS,
    DIRECT_WORKS,
    DIRECT_OPENS_OTHERS,
    VPN_ON,
    AROUND_WORKS,
    AROUND_SITE_WORKS,
    /** No proxy or VPN is in use, or leaving it out made no difference. */
    PLAIN,
    TOLD_ELSEWHERE_WORKS,
    TOLD_ELSEWHERE_FAILS,
    TOLD_VPN_OFF_WORKS,
    TOLD_BROWSER_FAILS,
    TOLD_PRIVATE_WINDOW_WORKS,
    /** The site's name or address is not public: nobody outside can be asked. */
    NOT_PUBLIC;

    public String id() {
        return Ids.of(this);
    }
}
