package app.whoseside.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static Messages of(String properties) throws IOException {
        return Messages.read(new StringReader(properties), Locale.ENGLISH);
    }

    @Test
    void everyEnglishMessageParses() {
        assertTrue(Messages.english().keys().size() > 500);
    }

    @Test
    void fillsNamesAndLeavesApostrophesAlone() throws IOException {
        assertEquals("I can't open shop.example.", of("a=I can't open {site}.").get("a", Map.of("site", "shop.example")));
    }

    @ParameterizedTest
    @CsvSource({"1, 1 site", "1.0, 1 site", "1.04, 1 site", "0, 0 sites", "2, 2 sites", "1.5, 1.5 sites", "1234, '1,234 sites'"})
    void countsInEnglish(double n, String wanted) throws IOException {
        assertEquals(wanted, of("a={n, plural, one {# site} other {# sites}}").get("a", Map.of("n", n)));
    }

    @Test
    void selectsAndNests() throws IOException {
        Messages messages = of("a={x, select, proxy {{n, plural, one {# proxy} other {# proxies}}} other {none of {name}}}");
        assertEquals("2 proxies", messages.get("a", Map.of("x", "proxy", "n", 2, "name", "b")));
        assertEquals("none of b", messages.get("a", Map.of("x", "?", "n", 2, "name", "b")));
    }

    @Test
    void listsThingsWithAnd() throws IOException {
        assertEquals("a, b and c", of("a={all}").get("a", Map.of("all", List.of("a", "b", "c"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{0, number}", "{n, plural, one {x}}", "{n, plural, =1 {x} other {y}}", "{n", "}", "a '{' b", "{}", "{n, date, short}",
                "{n, plural, offset:1 other {x}}", "{n, plural, other {x} other {y}}"
            })
    void refusesOtherSyntaxAndNamesTheKey(String pattern) {
        var refused = assertThrows(IllegalArgumentException.class, () -> of("some.key=" + pattern));
        assertTrue(refused.getMessage().contains("some.key"), refused.getMessage());
    }

    @Test
    void refusesAKeyThatIsThereTwice() {
        assertThrows(IllegalArgumentException.class, () -> of("a=1\na=2"));
    }

    @Test
    void missingKeysAndValues() throws IOException {
        Messages messages = of("a={site} opens.");
        assertThrows(IllegalArgumentException.class, () -> messages.get("b"));
        assertThrows(IllegalArgumentException.class, () -> messages.get("a"));
        assertEquals(Optional.empty(), messages.find("a"));
        assertEquals(Optional.empty(), messages.find("b"));
        assertEquals(Optional.of("x opens."), messages.find("a", Map.of("site", "x")));
    }

    @Test
    void bundleHoldsWhatNeedsNoFilling() throws IOException {
        var bundle = of("a=Stop\nb={site} opens.").bundle();
        assertEquals("Stop", bundle.getString("a"));
        assertEquals(List.of("a"), List.copyOf(bundle.keySet()));
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 0, one", "fr, 1, one", "fr, 1.5, one", "fr, 2, other", "fr, 1000000, many", "es, 0, other", "es, 1, one", "es, 1.5, other",
        "es, 2000000, many", "pt-BR, 0, one", "pt-BR, 1.5, one", "pt-BR, 2, other", "de, 1, one", "de, 1.04, one", "de, 1.5, other", "de, 0, other"
    })
    void countsAsTheLanguageDoes(String language, double n, String category) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        String many = language.equals("de") ? "" : "many {many}";
        assertEquals(category, read("a={n, plural, one {one} " + many + " other {other}}", locale).get("a", Map.of("n", n)));
    }

    @ParameterizedTest
    @CsvSource({"en, one many other", "de, other", "es, one other", "fr, one other", "pt-BR, one other", "zh-CN, one other", "ar, one other"})
    void refusesAPluralThatIsNotTheLanguages(String language, String branches) {
        String pattern = "a={n, plural, " + branches.replaceAll("(\\w+)", "$1 {#}") + "}";
        var refused = assertThrows(IllegalArgumentException.class, () -> read(pattern, Locale.forLanguageTag(language)));
        assertTrue(refused.getMessage().contains("message a"), refused.getMessage());
    }

    @Test
    void refusesItWithinOtherBranchesToo() {
        assertThrows(IllegalArgumentException.class, () -> read("a={x, select, other {{n, plural, one {x} other {y}}}}", Locale.SIMPLIFIED_CHINESE));
        assertThrows(IllegalArgumentException.class, () -> read("a={x, plural, other {{n, plural, one {x} other {y}}}}", Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void numbersAndListsAreTheLanguagesOwn() throws IOException {
        Map<String, Object> values = Map.of("n", 1234.5, "all", List.of("a", "b", "c"));
        assertEquals("1.234,5 a, b und c", read("a={n} {all}", Locale.GERMAN).get("a", values));
        assertEquals("1,234.5 a、b和c", read("a={n} {all}", Locale.SIMPLIFIED_CHINESE).get("a", values));
    }

    @Test
    void everyShippedMessageReadsWell() throws IOException {
        for (Languages.Language language : Languages.SHIPPED) {
            String tag = language.locale().toLanguageTag().replace('-', '_');
            String file = "/i18n/messages" + (tag.equals("en") ? "" : "_" + tag) + ".properties";
            try (Reader reader = new InputStreamReader(Objects.requireNonNull(Messages.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
                assertFalse(Messages.read(reader, language.locale()).keys().isEmpty());
            }
        }
    }

    @Test
    void whatALanguageLacksIsLentByEnglishWithItsPlurals() throws IOException {
        Messages both = read("a=Ja", Locale.SIMPLIFIED_CHINESE).over(of("a=Yes\nb={n, plural, one {# site} other {# sites}}"));
        assertEquals("Ja", both.get("a"));
        assertEquals("1 site", both.get("b", Map.of("n", 1)));
        assertEquals(Locale.SIMPLIFIED_CHINESE, both.locale());
    }

    @Test
    void readFromTheRightEachValueStandsInAnIsolate() throws IOException {
        Messages hebrew = read("a={site}: {n} {all}", Locale.of("he"));
        assertEquals(
                "\u2068shop.example\u2069: 5 \u2068a\u2069, \u2068b\u2069 ו\u2068c\u2069",
                hebrew.get("a", Map.of("site", "shop.example", "n", 5, "all", List.of("a", "b", "c"))));
    }

    private static Messages read(String properties, Locale locale) throws IOException {
        return Messages.read(new StringReader(properties), locale);
    }

    /** The window cannot draw the signs of an isolate; a name first, last and alone must stand in its place without them. */
    @ParameterizedTest
    @ValueSource(strings = {"{site} \u05d0\u05d1.", "\u05d0\u05d1 {site}.", "{site}", "\u05d0 {site} \u05d1?"})
    void withoutTheSignsANameKeepsItsPlace(String sentence) throws IOException {
        String text = read("a=" + sentence, Locale.of("he")).get("a", Map.of("site", "a-1.example"));
        String drawn = Isolates.leftOut(text);
        assertTrue(drawn.chars().noneMatch(sign -> sign == Isolates.OPEN || sign == Isolates.CLOSE), drawn);
        assertEquals(visual(text), visual(drawn));
    }

    private static String visual(String text) {
        java.text.Bidi order = new java.text.Bidi(text, java.text.Bidi.DIRECTION_RIGHT_TO_LEFT);
        byte[] levels = new byte[text.length()];
        Character[] signs = new Character[text.length()];
        for (int i = 0; i < text.length(); i++) {
            levels[i] = (byte) order.getLevelAt(i);
            signs[i] = text.charAt(i);
        }
        java.text.Bidi.reorderVisually(levels, 0, signs, 0, signs.length);
        StringBuilder seen = new StringBuilder();
        for (char sign : signs) {
            seen.append(Character.getType(sign) == Character.FORMAT ? "" : sign);
        }
        return seen.toString();
    }
}
