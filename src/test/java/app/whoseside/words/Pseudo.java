package app.whoseside.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;

/** Languages that nobody speaks: one longer than any, one read from the right. Made from the English file, so that a text outside of it is seen at once. */
public final class Pseudo {
    private static final String PLAIN = "aeiouyncAEIOUYNC";
    private static final String ACCENTED = "áéîöûýñçÁÉÎÖÛÝÑÇ";
    /** "The site is down", and so on: real words to see the script and its direction. */
    private static final String ARABIC = "الموقع لا يعمل الآن";
    private static final String HEBREW = "האתר אינו עונה כעת";

    private Pseudo() {}

    /** English with accents, in brackets, and 40 % longer; labels of less than ten letters twice as long. */
    public static Messages longer() {
        return made(Locale.of("en", "XA"), true);
    }

    /** English read from the right, and sentences in Arabic and Hebrew with the name of a site first, last and alone. */
    public static Messages fromTheRight() {
        Messages made = made(Locale.of("ar", "XB"), false);
        String real = """
                cause.site-behind-cdn-down.headline={site} %1$s
                cause.site-unreachable.headline.likely=%1$s {site}
                cause.site-behind-cdn-down.why.1=%2$s {site}.
                cause.site-behind-cdn-down.why.2={site}: %2$s.
                """.formatted(ARABIC, HEBREW);
        try {
            return Messages.read(new StringReader(real), Locale.of("ar", "XB")).over(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Messages made(Locale locale, boolean longer) {
        Properties english = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/i18n/messages.properties"))) {
            english.load(reader);
            // a plural has the branches of English here, whatever the language that lends its direction
            return Messages.read(text(english, longer, false), locale).over(Messages.read(text(english, longer, true), Locale.ENGLISH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StringReader text(Properties english, boolean longer, boolean plurals) {
        return new StringReader(english.stringPropertyNames().stream()
                .filter(key -> english.getProperty(key).contains(", plural,") == plurals)
                .map(key -> key + "=" + (longer && !key.equals("header.more") ? stretched(english.getProperty(key)) : english.getProperty(key)))
                .collect(Collectors.joining("\n")));
    }

    /** Leaves all within braces alone, but for the sentences in the branches of a plural. */
    private static String stretched(String english) {
        if (english.isBlank() || english.contains(", plural,")) {
            return english.replaceAll("([.?])}", " áéîöû ñçýáé$1}");
        }
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (char c : english.toCharArray()) {
            depth += c == '{' ? 1 : 0;
            int at = depth == 0 ? PLAIN.indexOf(c) : -1;
            text.append(at < 0 ? c : ACCENTED.charAt(at));
            depth -= c == '}' ? 1 : 0;
        }
        int more = english.length() < 10 ? english.length() : english.length() * 4 / 10;
        return "[" + text + " " + "öné twö thréé föûr ".repeat(more / 19 + 1).substring(0, Math.max(1, more)).strip() + "]";
    }
}
