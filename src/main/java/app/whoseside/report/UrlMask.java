package app.whoseside.report;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Masks logins in addresses of pages and values that look like secrets. The names of parameters stay. */
record UrlMask(Tokens tokens) {
    private static final Pattern LOGIN = Pattern.compile("(?i)(?<![a-z0-9+.-])([a-z][a-z0-9+.-]*+://)[^/\\s?#]*@");
    private static final Pattern URL = Pattern.compile("(?i)\\bhttps?://[^\\s\"'<>]+|(?<![^\\s])/[^\\s\"'<>?]*\\?[^\\s\"'<>]*");
    private static final Pattern PAIR = Pattern.compile("([?&;])([^=&;#\\s]+)=([^&;#\\s]*)");
    private static final Pattern SEGMENT = Pattern.compile("(?<=/)[^/?#;\\s]+");
    private static final Pattern SECRET_NAME = Pattern.compile(
            "(?i).*(token|key|auth|pass|mac|pwd|pin$|secret|sess|sid$|^sid|sig$|signature|jwt|otp|code|state$|nonce|ticket|hash|saml"
                    + "|mail|user|login|name$|phone|tel$|account|iban|card|birth|address).*");
    private static final Pattern SECRET_VALUE = Pattern.compile(
            "(?=.*\\d)(?=.*\\p{Alpha})[\\w.~%+/=-]{16,}|eyJ[\\w.-]+|.*(@|%40).*|(?i)[0-9a-f]{16,}|[\\w.~%+/=-]{40,}|\\+?\\d{9,}");
    private static final Pattern SECRET_SEGMENT =
            Pattern.compile("eyJ[\\w.-]+|(?i)[0-9a-f]{16,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?-i)(?=.*\\d)(?=.*\\p{Alpha})[\\w~=]{16,}"
                    + "|(?=.*\\d)(?=.*[a-z])(?=.*[A-Z])[\\w~=.-]{20,}|.*(@|%40).*");
    private static final Pattern SECRET_HEADER =
            Pattern.compile("(?im)^((?:proxy-)?authorization|(?:set-)?cookie|proxy-authenticate-info|x-api-key)(\\s*:).*$");

    String apply(String text) {
        String masked = LOGIN.matcher(text).replaceAll("$1masked@");
        masked = SECRET_HEADER.matcher(masked).replaceAll("$1$2 masked");
        return URL.matcher(masked).replaceAll(match -> quote(url(match.group())));
    }

    /** Masks what stands behind the name of the site: path and query. */
    String path(String path) {
        return pairs(SEGMENT.matcher(path).replaceAll(this::segment));
    }

    private String url(String url) {
        int slash = url.startsWith("/") ? 0 : url.indexOf('/', url.indexOf("://") + 3);
        return slash < 0 ? pairs(url) : url.substring(0, slash) + path(url.substring(slash));
    }

    private String segment(MatchResult match) {
        String segment = match.group();
        return SECRET_SEGMENT.matcher(segment).matches() ? tokens.of("masked-", segment) : quote(segment);
    }

    private String pairs(String text) {
        return PAIR.matcher(text).replaceAll(match -> quote(match.group(1) + match.group(2) + "=" + value(match.group(2), match.group(3))));
    }

    private String value(String name, String value) {
        boolean secret = SECRET_NAME.matcher(name).matches() || SECRET_VALUE.matcher(value).matches();
        return secret && !value.isEmpty() ? tokens.of("masked-", value) : value;
    }

    private static String quote(String text) {
        return Matcher.quoteReplacement(text);
    }
}
