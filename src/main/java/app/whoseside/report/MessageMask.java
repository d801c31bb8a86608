package app.whoseside.report;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a program says of its own trouble, without the person and without the sites they visit: names of hosts, addresses of pages and
 * of computers become stand-ins. Names of Java classes stay, since they tell where the trouble is.
 */
record MessageMask(Redaction redaction, StandIns standIns) {
    private static final Pattern PAGE = Pattern.compile("(?i)\\b[a-z][a-z0-9+.-]*://[^\\s\"'<>]+");
    private static final Pattern IPV4 = Pattern.compile("(?<![\\w.])\\d{1,3}(?:\\.\\d{1,3}){3}(?!\\.?\\w)");
    private static final Pattern IPV6 = Pattern.compile("(?i)(?<![0-9a-z:.])(?=[0-9a-f]*:[0-9a-f]*:)[0-9a-f:]{4,39}(?:%[\\w.-]+)?(?![0-9a-z:])");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.$/-])(?:[\\p{L}\\d_-]+\\.)+\\p{L}[\\p{L}\\d-]+(?:/[^\\s\"'<>]*)?(?![\\w$])");
    private static final Pattern CLASS = Pattern.compile("(?:java|javafx|javax|jdk|sun|com\\.sun|app\\.whoseside|okhttp3|okio|kotlin|org\\.xbill|jakarta|picocli|atlantafx|org\\.slf4j|org\\.eclipse)\\..*");

    String apply(String text) {
        String masked = PAGE.matcher(text).replaceAll(this::page);
        masked = redaction.of(masked);
        masked = IPV4.matcher(masked).replaceAll(match -> standIns.of("address-", match.group()));
        masked = IPV6.matcher(masked).replaceAll(match -> standIns.of("address-", match.group()));
        return NAME.matcher(masked).replaceAll(match -> CLASS.matcher(match.group()).matches() ? quoted(match) : standIns.of("name-", match.group()));
    }

    /** A file is the person's own and treated as such later; any other page is somebody's. */
    private String page(MatchResult match) {
        return match.group().startsWith("file:") ? quoted(match) : standIns.of("page-", match.group());
    }

    private static String quoted(MatchResult match) {
        return java.util.regex.Matcher.quoteReplacement(match.group());
    }
}
