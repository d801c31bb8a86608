package app.whoseside.settings;

import app.whoseside.model.Address;
import app.whoseside.model.Ids;
import app.whoseside.model.Side;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A site that was checked before.
 *
 * @param url scheme, name and path: no login, no query, no fragment
 * @param side whose side the trouble was on
 */
public record Visit(String url, Instant at, Side side) {
    private static final String PATH = "(/[A-Za-z0-9._~-]{0,40}){1,6}";
    private static final Pattern PLAIN = Pattern.compile(PATH);
    /** Long and mixed of letters and digits: more likely a key to something than the name of a page. */
    private static final Pattern KEY = Pattern.compile(".*/(?=[^/]*\\d)(?=[^/]*[A-Za-z])[^/]{12,}.*|.*/[^/]*\\d{6,}.*|.*/[0-9a-fA-F]{12,}.*");
    private static final Pattern URL = Pattern.compile("https?://(\\[[0-9a-f:.]+\\]|[a-z0-9_.-]+)(:\\d{1,5})?" + PATH);
    private static final String GAP = "\t";

    /** Returns what is remembered of a check. A path that could tell more than which page it was is left out. */
    public static Visit of(Address address, Instant at, Side side) {
        String path = address.path().replaceFirst("[?#;].*", "");
        boolean kept = PLAIN.matcher(path).matches() && !KEY.matcher(path).matches();
        return new Visit(address.origin() + (kept ? path : "/"), at, side);
    }

    /** Returns the name of the site as it stands in the address. */
    public String host() {
        return URI.create(url).getHost();
    }

    String line() {
        return String.join(GAP, at.toString(), Ids.of(side), url);
    }

    /** Returns the visit that a line of the file tells of, or empty when it is none. */
    static Optional<Visit> read(String line) {
        String[] parts = line.split(GAP, -1);
        if (parts.length != 3 || !URL.matcher(parts[2]).matches()) {
            return Optional.empty();
        }
        try {
            Instant at = Instant.parse(parts[0]);
            URI.create(parts[2]);
            return Ids.find(Side.class, parts[1]).map(side -> new Visit(parts[2], at, side));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
