package app.whoseside.net.http;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;

/**
 * Cookies for one page and its redirects, then forgotten. Many sites set one and redirect to the same address; without it each of
 * them would look like an endless loop, which no browser sees.
 */
final class Jar implements CookieJar {
    private final List<Cookie> kept = new ArrayList<>();

    @Override
    public synchronized List<Cookie> loadForRequest(HttpUrl url) {
        return kept.stream().filter(cookie -> cookie.matches(url)).toList();
    }

    @Override
    public synchronized void saveFromResponse(HttpUrl url, List<Cookie> cookies) {
        for (Cookie cookie : cookies) {
            kept.removeIf(old -> old.name().equals(cookie.name()) && old.domain().equals(cookie.domain()) && old.path().equals(cookie.path()));
            if (cookie.expiresAt() > System.currentTimeMillis()) {
                kept.add(cookie);
            }
        }
    }

    /** Returns the address with what would be sent along: asked twice, it is a loop. */
    String state(HttpUrl url) {
        Stream<String> cookies = loadForRequest(url).stream().map(cookie -> cookie.name() + "=" + cookie.value());
        return cookies.sorted().collect(Collectors.joining(";", url + " ", ""));
    }
}
