package app.whoseside.knowledge;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Error pages that call themselves fine (status 200). */
final class Disguise {
    /** A server's own error page has a few hundred characters; an article about errors has more. */
    private static final int LONGEST = 2048;

    private static final Pattern SAID = Pattern.compile(
            "(?i)<title>\\s{0,9}((50[0234]) (?:internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out))\\s{0,9}</title>");
    private static final Pattern MAINTENANCE = Pattern.compile(
            "(?i)<title>\\s{0,9}(?:(?:site |website )?(?:is )?(?:currently )?(?:down for|under) (?:scheduled )?maintenance|(?:site|scheduled) maintenance|maintenance mode)\\.?\\s{0,9}</title>");
    private static final Pattern MORE_THAN_AN_ERROR = Pattern.compile("(?i)<(?:a|form|script|article|nav|iframe|input|button)[\\s>]");

    private Disguise() {}

    /** Returns the page with the status that it names, where it is nothing but an error page; else the page as it is. */
    static Page undone(Page page) {
        if (page.status() != 200 || page.body().length() > LONGEST || MORE_THAN_AN_ERROR.matcher(page.body()).find()) {
            return page;
        }
        return meant(page.body()).map(status -> new Page(status, page.headers(), page.body(), page.passage())).orElse(page);
    }

    private static Optional<Integer> meant(String body) {
        Matcher said = SAID.matcher(body);
        if (said.find()) {
            boolean again = Pattern.compile("(?i)<h1>\\s{0,9}" + Pattern.quote(said.group(1)) + "\\s{0,9}</h1>").matcher(body).find();
            return again ? Optional.of(Integer.valueOf(said.group(2))) : Optional.empty();
        }
        return MAINTENANCE.matcher(body).find() ? Optional.of(503) : Optional.empty();
    }
}
