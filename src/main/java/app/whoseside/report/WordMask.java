package app.whoseside.report;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Masks what gives itself away by its form or by the word before it, wherever in a text it stands. */
record WordMask(Tokens tokens) {
    private static final Pattern HEADER = Pattern.compile(
            "(?im)\\b((?:proxy-)?authorization|(?:set-)?cookie2?|proxy-authentication-info|x-api-key|x-auth-token|x-csrf-token)(\\s*[:=]).*$");
    /** RFC 7617, RFC 6750, RFC 4559; the second part tells an encoded login from a word such as "authentication". */
    private static final Pattern SCHEME = Pattern.compile("(?i)\\b(bearer|basic|negotiate|ntlm)(\\s+)(?=[^\\s]{0,200}(?-i:[0-9=A-Z+/]))[\\w.~+/=-]{6,}");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b((?:[a-z]{1,20}[_-])?(?:password|passwd|passphrase|pwd|secret|token|api[_-]?key|session[_-]?id|sessid|sid))(\"?\\s{0,3}[=:]\\s{0,3}\"?)([^\\s\"',;&]+)");
    /** As in {@code http_proxy=me:word@proxy:3128}, and in PAC files. */
    private static final Pattern BARE_LOGIN = Pattern.compile("(?<![\\w/:.%+-])[\\w.%+-]{1,64}:[^\\s@/:]{1,128}@(?=[\\w\\[])");
    private static final Pattern EMAIL = Pattern.compile("(?<![\\w.+%/:-])[\\p{L}\\p{N}._%+-]{1,64}(?:@|%40)[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}");
    private static final Pattern WIFI = Pattern.compile("(?i)\\b(e?ssid|wi-?fi(?: name| network)?|wlan(?: name)?)(\\s{0,3}[:=]\\s{0,3})(\"[^\"\\n]*\"|[^\\n,;]+)");
    /** Pages of errors tell the visitor's own address, which no interface of this computer has behind a router. */
    private static final Pattern OWN_ADDRESS = Pattern.compile(
            "(?i)\\b((?:your|client|visitor|remote|source|x-forwarded-for|x-real-ip|true-client-ip|cf-connecting-ip)[ _-]?(?:public )?(?:ip|addr)?(?:[ _-]?address)?(?: is| was)?\\s{0,3}[:=]?\\s{0,3})"
                    + "(\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-f]{1,4}:[0-9a-f:]{3,35})");

    String apply(String text) {
        String masked = HEADER.matcher(text).replaceAll(match -> quoted(match.group(1) + match.group(2) + " ") + tokens.gone(header(match.group(1))));
        masked = SCHEME.matcher(masked).replaceAll(match -> quoted(match.group(1) + match.group(2)) + tokens.gone(MaskKind.AUTHORIZATION));
        masked = NAMED.matcher(masked).replaceAll(this::named);
        masked = BARE_LOGIN.matcher(masked).replaceAll(match -> tokens.gone(MaskKind.LOGIN) + "@");
        masked = EMAIL.matcher(masked).replaceAll(match -> tokens.of(MaskKind.EMAIL, "email-", match.group()));
        masked = WIFI.matcher(masked).replaceAll(this::wifi);
        return OWN_ADDRESS.matcher(masked).replaceAll(match -> quoted(match.group(1)) + tokens.of(MaskKind.OWN_ADDRESS, "own-address-", match.group(2)));
    }

    private String named(MatchResult match) {
        String value = match.group(3);
        return quoted(match.group(1) + match.group(2)) + (Tokens.signed(value) ? quoted(value) : tokens.of(MaskKind.PASSWORD, "masked-", value));
    }

    /** The same name has the same stand-in, with quotation marks around it or without. */
    private String wifi(MatchResult match) {
        boolean marked = match.group(3).startsWith("\"");
        String name = marked ? match.group(3).substring(1, match.group(3).length() - 1) : match.group(3);
        String mark = marked ? "\"" : "";
        return quoted(match.group(1) + match.group(2)) + mark + tokens.of(MaskKind.WIFI, "wifi-", name) + mark;
    }

    private static MaskKind header(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.contains("cookie") ? MaskKind.COOKIE : small.startsWith("x-") ? MaskKind.PASSWORD : MaskKind.AUTHORIZATION;
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
