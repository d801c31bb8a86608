package app.whoseside.report;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Masks logins, fragments, what looks like a secret in the path, and the values of a query in addresses of pages. The names of parameters stay. */
record UrlMask(Tokens tokens) {
    private static final Pattern LOGIN = Pattern.compile("(?i)(?<![a-z0-9+.-])([a-z][a-z0-9+.-]*+://)[^/\\s?#]*@");
    private static final Pattern URL = Pattern.compile("(?i)\\b(?:https?|wss?|ftp)://[^\\s\"'<>]+|(?<![^\\s\"'(=])/[^\\s\"'<>?#]*[?#][^\\s\"'<>]*");
    private static final Pattern PAIR = Pattern.compile("([?&;])([^=&;#\\s]+)=([^&;#\\s]*)");
    private static final Pattern SEGMENT = Pattern.compile("(?<=/)[^/?#;\\s]+");
    private static final Pattern SECRET_NAME = Pattern.compile(
            "(?i).*(token|key|auth|pass|mac|pwd|pin$|secret|sess|sid$|^sid|sig$|signature|jwt|otp|code|state$|nonce|ticket|hash|saml"
                    + "|mail|user|login|name$|phone|tel$|account|iban|card|birth|address).*");
    /** Names of what lets others in: alone, or within a value that is an address itself. */
    private static final Pattern KEY_NAME = Pattern.compile(
            "(?i).*(token|key|auth|pass|pwd|pin$|secret|sess|sid$|^sid|sig$|signature|jwt|otp|code|state$|nonce|ticket|saml).*");
    private static final Pattern KEY_WITHIN =
            Pattern.compile("(?i).*(token|key|auth|pass\\w{0,6}|pwd|pin|secret|session\\w{0,3}|sid|signature|jwt|otp|code)(=|:|%3d|%3a|%22).*");
    private static final Pattern SECRET_SEGMENT =
            Pattern.compile("eyJ[\\w.-]+|(?i)[0-9a-f]{16,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?-i)(?=.*\\d)(?=.*\\p{Alpha})[\\w~=]{16,}"
                    + "|(?=.*\\d)(?=.*[a-z])(?=.*[A-Z])[\\w~=.-]{20,}|.*(@|%40).*");
    /** Numbers of pages, languages and switches tell nothing about a person and much about a page. */
    private static final Pattern HARMLESS = Pattern.compile("\\d{1,3}|true|false|on|off|yes|no|[a-z]{2}(?:[-_][A-Z]{2})?");
    private static final Pattern BARE_QUERY = Pattern.compile("(?<=[?&])[^=&;#\\s]+(?=[&;#]|$)");
    private static final Pattern FRAGMENT = Pattern.compile("#[^\\s\"'<>]+$");

    String apply(String text) {
        String masked = LOGIN.matcher(text).replaceAll(match -> quote(match.group(1)) + tokens.gone(MaskKind.LOGIN) + "@");
        return URL.matcher(masked).replaceAll(match -> quote(url(match.group())));
    }

    /** Masks what stands behind the name of the site: path and query. */
    String path(String path) {
        int query = path.indexOf('?') < 0 ? path.length() : path.indexOf('?');
        String masked = SEGMENT.matcher(path.substring(0, query)).replaceAll(this::segment) + path.substring(query);
        return pairs(FRAGMENT.matcher(masked).replaceAll(match -> "#" + hidden(MaskKind.FRAGMENT, match.group().substring(1))));
    }

    private String url(String url) {
        int slash = url.startsWith("/") ? 0 : url.indexOf('/', url.indexOf("://") + 3);
        return slash < 0 ? pairs(url) : url.substring(0, slash) + path(url.substring(slash));
    }

    private String segment(MatchResult match) {
        String segment = match.group();
        return SECRET_SEGMENT.matcher(segment).matches() ? hidden(segment.matches(".*(@|%40).*") ? MaskKind.EMAIL : MaskKind.PATH, segment) : quote(segment);
    }

    private String pairs(String text) {
        String masked = PAIR.matcher(text).replaceAll(match -> quote(match.group(1) + match.group(2) + "=" + value(match.group(2), match.group(3))));
        return BARE_QUERY.matcher(masked).replaceAll(match -> quote(HARMLESS.matcher(match.group()).matches() ? match.group() : hidden(MaskKind.QUERY, match.group())));
    }

    private String value(String name, String value) {
        boolean secret = SECRET_NAME.matcher(name).matches() || !HARMLESS.matcher(value).matches();
        return secret && !value.isEmpty() ? hidden(KEY_NAME.matcher(name).matches() ? MaskKind.KEY : MaskKind.QUERY, value) : value;
    }

    private String hidden(MaskKind kind, String secret) {
        return tokens.of(KEY_WITHIN.matcher(secret).matches() ? MaskKind.KEY : kind, "masked-", secret);
    }

    private static String quote(String text) {
        return Matcher.quoteReplacement(text);
    }
}
