package app.whoseside.knowledge;

/** Who, between here and the site, could have written or changed a page. */
public enum Passage {
    /** TLS with a publicly vouched certificate: nobody. */
    SEALED,
    /** TLS with a certificate that only this computer trusts: whoever holds that authority. */
    RESIGNED,
    /** Plain HTTP through a proxy. */
    PROXIED,
    /** Plain HTTP: anybody on the way. */
    OPEN
}
