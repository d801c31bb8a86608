package app.whoseside;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one form of a link that opens the window: {@code whoseside:check?url=https%3A%2F%2Fshop.example%2F}, the address written as JavaScript's
 * encodeURIComponent writes it. Anybody can write such a link, so it fills in an address and can do nothing else.
 */
final class CheckLink {
    /** Longer than an address that a person would recognise, and short enough to be read at once. */
    private static final int LONGEST = 2000;

    private static final Pattern FORM = Pattern.compile("(?i)whoseside:check\\?url=(https?(?::|%3A)[A-Za-z0-9._~!*'():/@%-]+)");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
    /** What is not seen, or turns the direction of what is seen. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}]");
    private static final Pattern PAGE = Pattern.compile("(?i)https?://[^/].*");

    private CheckLink() {}

    /** Returns the address that the link carries, as it is to stand in the field; empty for anything but such a link. */
    static Optional<String> address(String link) {
        var form = FORM.matcher(link);
        if (link.length() > LONGEST || !form.matches()) {
            return Optional.empty();
        }
        return decoded(form.group(1)).filter(text -> PAGE.matcher(text).matches() && !UNSEEN.matcher(text).find());
    }

    private static Optional<String> decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            boolean escape = text.charAt(i) == '%';
            if (escape && !ESCAPE.matcher(text).region(i, Math.min(i + 3, text.length())).matches()) {
                return Optional.empty();
            }
            bytes.write(escape ? Integer.parseInt(text.substring(i + 1, i + 3), 16) : text.charAt(i));
            i += escape ? 2 : 0;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
