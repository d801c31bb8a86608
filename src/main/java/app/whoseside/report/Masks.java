package app.whoseside.report;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The masks of one result, which share their stand-ins. */
final class Masks {
    private static final Pattern USER_FOLDER = Pattern.compile("((?:/home|/Users|[A-Za-z]:[\\\\/]Users)[\\\\/])([^/\\\\:;\"'<>|\\n]{1,64}(?=\\\\)|[^/\\\\\\s:;\"']+)");
    private static final Set<String> COMMON_USERS = Set.of("root", "user", "admin", "home", "guest", "test");

    private final Tokens tokens = new Tokens();
    private final Personal personal;
    private final String site;
    private final UrlMask urls;
    private final WordMask words;
    private final AddressMask addresses;

    /** @param site name or number of the site, which stays */
    Masks(Personal personal, String site) {
        this.personal = personal;
        this.site = site;
        this.urls = new UrlMask(tokens);
        this.words = new WordMask(tokens);
        this.addresses = new AddressMask(personal.addresses(), site, tokens);
    }

    /** Returns the text with a sign in the place of each secret. */
    String hide(String text) {
        // a sign that nobody sees would part a secret from what it is known by
        String masked = words.apply(urls.apply(Plain.of(text)));
        String home = personal.home();
        if (home.length() > 1 && masked.contains(home)) {
            masked = masked.replace(home, tokens.named(MaskKind.HOME_FOLDER, "~", home));
        }
        masked = USER_FOLDER.matcher(masked).replaceAll(match -> Matcher.quoteReplacement(match.group(1) + tokens.named(MaskKind.USER_NAME, "user", match.group(2))));
        return addresses.apply(user(computer(masked)));
    }

    /** Returns the path and query of the page's own address so. */
    String hidePath(String path) {
        return urls.path(Plain.of(path));
    }

    Tokens tokens() {
        return tokens;
    }

    /** The name stands alone or with the network's ending behind it; a site may share its first word. */
    private String computer(String text) {
        String name = personal.computer().replaceFirst("\\..*", "");
        String label = site.replaceFirst("\\..*", "");
        if (name.length() < 2 || name.equals("localhost") || name.equalsIgnoreCase(label)) {
            return text;
        }
        return replaced(text, whole(name) + "(?:\\.[\\w-]+)*", MaskKind.COMPUTER_NAME, "this-computer");
    }

    private String user(String text) {
        String name = personal.user();
        boolean common = name.length() < 4 || COMMON_USERS.contains(name) || site.contains(name);
        return common ? text : replaced(text, whole(name), MaskKind.USER_NAME, "user");
    }

    private String replaced(String text, String what, MaskKind kind, String standIn) {
        return Pattern.compile(what).matcher(text).replaceAll(match -> Matcher.quoteReplacement(tokens.named(kind, standIn, match.group())));
    }

    private static String whole(String name) {
        return "(?i)(?<![\\w.-])" + Pattern.quote(name) + "(?![\\w-])";
    }
}
