package app.whoseside.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The English texts with a formatter that is just good enough for tests. */
final class SampleTexts implements Texts {
    private static final Pattern PLURAL =
            Pattern.compile("\\{(\\w+), plural, one \\{([^{}]*)\\} other \\{([^{}]*)\\}\\}");
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)\\}");

    private final Properties texts = new Properties();

    SampleTexts() {
        for (String file : List.of("/ui/words.properties", "/i18n/ui.properties", "/i18n/messages.properties")) {
            try (InputStream in = SampleTexts.class.getResourceAsStream(file)) {
                if (in != null) {
                    texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public String get(String key, Map<String, ?> values) {
        String named = NAME.matcher(texts.getProperty(key, ""))
                .replaceAll(found -> Matcher.quoteReplacement(text(values.get(found.group(1)))));
        return PLURAL.matcher(named).replaceAll(found -> {
            String number = String.valueOf(values.get(found.group(1)));
            return Matcher.quoteReplacement((number.equals("1") ? found.group(2) : found.group(3)).replace("#", number));
        });    }

    private static String text(Object value) {
        return value instanceof List<?> list ? String.join(", ", list.stream().map(String::valueOf).toList()) : String.valueOf(value);
    }
}
