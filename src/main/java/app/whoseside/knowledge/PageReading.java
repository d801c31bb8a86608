package app.whoseside.knowledge;

import app.whoseside.model.Outcome;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an HTTP answer means and who wrote it.
 *
 * @param author id in page-authors.json, or "unknown"
 * @param maintenance whether a 503 says that the site is being worked on
 */
public record PageReading(Outcome outcome, String author, Role role, boolean maintenance) {
    private static final Pattern MAINTENANCE = Pattern.compile(
            "(?i)(scheduled|under|down for|undergoing|routine|in|planned|mode) maintenance|maintenance (mode|break|work|in progress)"
                    + "|<title>[^<]{0,80}maintenance|wartungsarbeiten|wartungsmodus|en mantenimiento|en maintenance|in manutenzione|em manutenção|w trakcie konserwacji");

    /**
     * Reads a page. The first author of the file that fits counts, a weak mark only where nobody left a better one; the file's order is:
     * challenges, the person's side, a delivery network that names the culprit, delivery networks, gateways, applications.
     */
    public static PageReading of(PageAuthors authors, Page received) {
        Page page = Disguise.undone(received);
        boolean sealed = page.passage() == Passage.SEALED;
        Optional<Signature> signature = authors.of(page);
        Outcome outcome = signature.flatMap(signed -> signed.reads(page)).orElseGet(() -> byStatus(page, sealed));
        Role role = signature.map(signed -> signed.role(page)).orElse(Role.UNKNOWN);
        boolean maintenance = outcome == Outcome.UNAVAILABLE && MAINTENANCE.matcher(page.body()).find();
        return new PageReading(
                outcome,
                signature.map(signed -> signed.author().id()).orElse("unknown"),
                sealed && outcome != Outcome.WORKS ? ProxyStatus.of(page).correct(role) : role,
                maintenance);
    }

    /** What only somebody before the site would say means less where nobody before the site could have said it. */
    private static Outcome byStatus(Page page, boolean sealed) {
        Outcome outcome = byStatus(page.status());
        if (page.status() == 401 && !page.values("WWW-Authenticate").isEmpty()) {
            // A browser shows where to sign in: that is how such a page works (RFC 9110, section 11.6.1).
            return Outcome.WORKS;
        }
        return switch (outcome) {
            case ORIGIN_FAULT -> cloudflare(page) ? outcome : Outcome.OTHER_SERVER_ERROR;
            case PROXY_PASSWORD -> sealed ? Outcome.OTHER_REFUSAL : outcome;
            case SIGN_IN -> sealed ? Outcome.OTHER_SERVER_ERROR : outcome;
            default -> outcome;
        };
    }

    private static boolean cloudflare(Page page) {
        return !page.values("CF-RAY").isEmpty() || page.values("Server").stream().anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("cloudflare"));
    }

    /** RFC 9110 section 15, RFC 6585 (429, 511), RFC 7725 (451); 520 to 530 are Cloudflare's own. */
    static Outcome byStatus(int status) {
        return switch (status) {
            case 401, 403 -> Outcome.FORBIDDEN;
            case 404, 410 -> Outcome.MISSING;
            case 407 -> Outcome.PROXY_PASSWORD;
            case 429 -> Outcome.TOO_MANY_REQUESTS;
            case 451 -> Outcome.BLOCKED;
            case 500 -> Outcome.INTERNAL_ERROR;
            case 502 -> Outcome.BAD_GATEWAY;
            case 503 -> Outcome.UNAVAILABLE;
            case 504 -> Outcome.GATEWAY_TIMEOUT;
            case 511 -> Outcome.SIGN_IN;
            case 520, 521, 522, 523, 524, 525, 526, 527, 530 -> Outcome.ORIGIN_FAULT;
            default -> status < 200 ? Outcome.BROKEN_ANSWER : status < 400 ? Outcome.WORKS : status < 500 ? Outcome.OTHER_REFUSAL : Outcome.OTHER_SERVER_ERROR;
        };
    }
}
