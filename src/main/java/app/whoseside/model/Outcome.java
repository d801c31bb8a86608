package app.whoseside.model;

/** What came back, in the words of the field (NEL phases dns, connection, application). One closed list for every target. */
public enum Outcome {
    /** The answer is the wanted one: page opened, name found, port open, router answers, clock right, no portal. */
    WORKS(Kind.GOOD),

    // dns
    /** NXDOMAIN, or the name has no address. */
    NAME_MISSING(Kind.BAD),
    /** SERVFAIL, REFUSED or nonsense. */
    NAME_FAILED(Kind.BAD),
    /** The resolver did not answer in time. */
    NAME_SILENT(Kind.BAD),
    /** Another address than the public resolvers give, a private or loopback one, or the system's answer is unlike theirs. */
    NAME_DIFFERS(Kind.BAD),

    // connection
    REFUSED(Kind.BAD),
    SILENT(Kind.BAD),
    RESET(Kind.BAD),
    UNREACHABLE(Kind.BAD),
    CERTIFICATE_EXPIRED(Kind.BAD),
    CERTIFICATE_NOT_YET_VALID(Kind.BAD),
    CERTIFICATE_WRONG_NAME(Kind.BAD),
    CERTIFICATE_UNTRUSTED(Kind.BAD),
    /** The TLS handshake failed for another reason. */
    TLS_FAILED(Kind.BAD),

    // application
    /** Connected, but no answer came in time. */
    NO_ANSWER(Kind.BAD),
    /** The connection was closed with no or half an answer, or the answer is not HTTP. */
    BROKEN_ANSWER(Kind.BAD),
    REDIRECT_LOOP(Kind.BAD),
    /** The page leads on to what is no address, or to an inside one. */
    REDIRECT_NOWHERE(Kind.BAD),
    INTERNAL_ERROR(Kind.BAD),
    BAD_GATEWAY(Kind.BAD),
    UNAVAILABLE(Kind.BAD),
    GATEWAY_TIMEOUT(Kind.BAD),
    /** A delivery network says that the host behind it is at fault (520 to 526, 530). */
    ORIGIN_FAULT(Kind.BAD),
    OTHER_SERVER_ERROR(Kind.BAD),
    MISSING(Kind.BAD),
    FORBIDDEN(Kind.BAD),
    /** 451, or a block page that says so. */
    BLOCKED(Kind.BAD),
    TOO_MANY_REQUESTS(Kind.BAD),
    OTHER_REFUSAL(Kind.BAD),
    /** A check for humans: not an outage. */
    BOT_CHECK(Kind.BAD),
    /** 407: the proxy wants a name and a password. */
    PROXY_PASSWORD(Kind.BAD),
    /** The proxy could not be reached or did not speak HTTP or SOCKS; how is in the facts. */
    PROXY_DEAD(Kind.BAD),
    /** The proxy itself answered that it cannot (an error status on CONNECT, a SOCKS refusal). */
    PROXY_ERROR(Kind.BAD),
    /** A page of the network in place of the one asked for: redirect to a sign-in page, 511, or other content. */
    SIGN_IN(Kind.BAD),

    // settings and what a person tells
    /** A setting that matters is there: hosts entry, proxy, VPN. */
    PRESENT(Kind.PLAIN),
    /** No such setting. */
    ABSENT(Kind.PLAIN),
    /** The clock is off by more than certificates forgive. */
    OFF(Kind.BAD),
    /** The person says that the page still fails there. */
    FAILS(Kind.BAD),
    /** Asked, but the answer says nothing about the question: the check itself failed, or was stopped. */
    UNKNOWN(Kind.NOTHING);

    /** Whether an outcome clears, accuses, states or says nothing. */
    public enum Kind {
        GOOD,
        BAD,
        PLAIN,
        NOTHING
    }

    private final Kind kind;

    Outcome(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public boolean works() {
        return kind == Kind.GOOD;
    }

    public boolean bad() {
        return kind == Kind.BAD;
    }

    /** Returns whether an HTTP answer came, good or bad, from whoever wrote it. */
    public boolean answered() {
        return this == WORKS || (ordinal() >= REDIRECT_LOOP.ordinal() && ordinal() <= PROXY_PASSWORD.ordinal()) || this == SIGN_IN;
    }

    public String id() {
        return Ids.of(this);
    }
}
