package app.whoseside.words;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages around a check speak as calmly as the check does. Product names and files stand there as they are. */
class AroundWordsTest {
    private static final Messages MESSAGES = Messages.english();
    private static final Pattern LOUD = Pattern.compile(
            "(?i)\\b(DNS|TLS|HTTPS?|IP|URL|CDN|resolver|exception|stack ?trace|crash(ed)?|invalid|illegal|please|sorry|oops|thanks?|failure|failed|"
                    + "critical|fatal|simply|just|easy|easily|quick|quickly|always|never|soon|unknown error|something went wrong)\\b|!");

    static Stream<String> around() {
        return MESSAGES.keys().stream().filter(key -> key.matches("(choice|history|example|about|trouble|around|update)\\..*"));
    }

    private static String filled(String key) {
        Map<String, Object> values = new HashMap<>();
        MESSAGES.placeholders(key).forEach(name -> values.put(name, "Name"));
        return MESSAGES.get(key, values).replace("https://shop.example", "shop.example");
    }

    @ParameterizedTest
    @MethodSource("around")
    void isCalmAndShort(String key) {
        String text = filled(key);
        assertFalse(LOUD.matcher(text).find(), text);
        ReadingGrade.sentences(text).forEach(sentence -> assertTrue(ReadingGrade.words(sentence).size() <= 18, sentence));
        assertFalse(text.startsWith("Whoseside has"), text);
    }
}
