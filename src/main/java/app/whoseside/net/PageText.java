package app.whoseside.net;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small readings of a page's text. */
public final class PageText {
    private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]{0,200}>(.{0,400}?)</title");
    private static final Pattern REQUEST_ID =
            Pattern.compile("(?i)(?:ray id:?|request id:?|incident id:?|reference\\s*#)\\s*(?:<[^>]{0,80}>\\s*){0,3}#?([0-9a-z][0-9a-z._=-]{7,80})");

    private PageText() {}

    public static Optional<String> title(String page) {
        Matcher title = TITLE.matcher(page);
        return title.find() && !title.group(1).isBlank() ? Optional.of(plain(title.group(1))) : Optional.empty();
    }

    /** Returns the id that the page asks to be quoted, such as a ray id. */
    public static Optional<String> requestId(String page) {
        Matcher id = REQUEST_ID.matcher(page.replace("&#32;", " ").replace("&#35;", "#").replace("&#46;", "."));
        while (id.find()) {
            if (id.group(1).chars().anyMatch(Character::isDigit)) {
                return Optional.of(id.group(1));
            }
        }
        return Optional.empty();
    }

    /** Returns one line of at most 120 characters, without control characters. */
    public static String shorten(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= 120 ? line : line.substring(0, 119) + "…";
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&").strip();
    }
}
