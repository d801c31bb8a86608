package app.whoseside.os;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a VPN or proxy looks like an employer's, by what it is called. A guess: it only makes the program ask before it touches it,
 * so that a wrong yes costs a question.
 */
public final class CompanyLooks {
    /** Products that are sold to companies, and words that companies name things by. */
    private static final List<String> PARTS = List.of(
            "anyconnect", "openconnect", "globalprotect", "fortinet", "forticlient", "fortissl", "pulse", "ivanti", "zscaler", "netskope", "checkpoint",
            "check point", "sonicwall", "netextender", "junos", "juniper", "big-ip", "f5 ", "citrix", "cisco", "sophos", "watchguard", "alwayson", "always on",
            "intranet", "corporate", "company", "firma", "enterprise", "employ", "universit", "campus");
    private static final Pattern WORDS = Pattern.compile("(^|[^a-z])(work|corp|office|hq|arbeit|trabajo|trabalho|travail|uni)([^a-z]|$)");

    private CompanyLooks() {}

    public static boolean name(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return PARTS.stream().anyMatch(lower::contains) || WORDS.matcher(lower).find();
    }
}
