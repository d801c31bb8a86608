package app.whoseside.step;

import app.whoseside.model.Address;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a page in the strict form of RFC 3986, which other programs read alike. */
final class PageUri {
    /** Browsers send signs such as "|" as they are; RFC 3986 wants them encoded. */
    private static final Pattern LOOSE = Pattern.compile("[^A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2})");

    private PageUri() {}

    /** Returns it, or empty when it is no page of the web. */
    static Optional<URI> of(Address address) {
        String path = LOOSE.matcher(address.path()).replaceAll(found -> encoded(found.group()));
        try {
            URI page = new URI(address.origin() + path);
            boolean web = "http".equals(page.getScheme()) || "https".equals(page.getScheme());
            return Optional.of(page).filter(found -> web && found.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String sign) {
        StringBuilder text = new StringBuilder();
        for (byte each : sign.getBytes(StandardCharsets.UTF_8)) {
            text.append(String.format(Locale.ROOT, "%%%02X", each & 0xff));
        }
        return text.toString();
    }
}
