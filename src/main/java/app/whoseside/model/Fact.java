package app.whoseside.model;

/** What an observation can carry beside its outcome: the closed list of names under which a value is kept. */
public enum Fact {
    /** HTTP status, as a number; for a proxy the one on CONNECT. */
    STATUS,
    /** Reason phrase or page title, at most 120 characters. */
    MESSAGE,
    /** Id of the page's author in page-authors.json. */
    AUTHOR,
    /** What role that author has: site-gateway, site-application, cdn, cdn-blames-site, user-proxy, network-filter, unknown. */
    AUTHOR_ROLE,
    /** Response headers worth keeping (Server, Via, Proxy-Status, request ids), one a line, in order. */
    HEADERS,
    /** Request or ray id that the answer shows. */
    REQUEST_ID,
    /** Each redirect followed, one a line: status and address. */
    REDIRECTS,
    /** Value of Retry-After. */
    RETRY_AFTER,
    /** IP address that answered or was knocked at. */
    ADDRESS,
    /** Every IP address in a DNS answer, sorted, separated by blanks. */
    ADDRESSES,
    /** ipv4 or ipv6. */
    FAMILY,
    /** DNS response code, such as NXDOMAIN. */
    RESPONSE_CODE,
    /** TLS version. */
    TLS,
    /** SHA-256 fingerprint of the server's certificate, lower-case hex. */
    FINGERPRINT,
    /** Issuer's organisation or common name. */
    ISSUER,
    /** public-list, this-computer-only or none: who vouches for the certificate. */
    TRUST,
    /** Days since the certificate ran out (negative: until it does). */
    DAYS_EXPIRED,
    /** Hours until the certificate becomes valid, rounded up; only where that is still to come. */
    HOURS_EARLY,
    /** Hours since it ran out, rounded up; only where it has. */
    HOURS_LATE,
    /** Signed difference between this clock and the others, in seconds; positive when this one is ahead. */
    CLOCK_SECONDS,
    /** Network interface. */
    INTERFACE,
    /** Kind of proxy or setting: http, https, socks, script; or what a host entry says. */
    SETTING,
    /** Where a setting was read: environment, gnome, windows, mac, hosts; or the second outside service, where that one was asked. */
    SOURCE,
    /** local (this computer) or remote. */
    LOCALITY,
    /** Country of a measurement probe (ISO 3166). */
    COUNTRY,
    /** City of a measurement probe. */
    CITY,
    /** Network of a measurement probe: AS number and name. */
    NETWORK,
    /** Number under which the outside service keeps the result. */
    MEASUREMENT,
    /** When what is announced began or begins, such as 2026-11-21T12:00:00Z. */
    SINCE,
    /** When what is announced is planned to end. */
    UNTIL,
    /** Where the program that failed stands: how a refusal came about, or why nothing is known. */
    REASON;

    public String id() {
        return Ids.of(this);
    }
}
