package app.whoseside.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds in every language that the program speaks. A test lists all that breaks its rule at once, for the translator. */
class EveryLanguageTest {
    private static final Messages ENGLISH = Messages.english();
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}])\\p{Lu}{2,}(?![\\p{L}])");
    /** VPN, and ID and IT in whatever a language makes of them; WLAN is the German Wi-Fi. USB and QR stand on the things themselves. */
    private static final Set<String> ALLOWED = Set.of("VPN", "ID", "IT", "TI", "WLAN", "QR");
    /** Commands and answers of the terminal are the same in each language, and so are bare names. */
    private static final Pattern SAME = Pattern.compile("cli\\.(arrow|bullet|place|tell\\.command)|summary\\..*|header\\.more|detail\\..*|party\\.site\\..*|whoseside\\..*|.*\\.button\\..*|step\\..*");

    @Test
    void eachShippedLanguageIsHeldToTheRules() {
        assertEquals(Languages.SHIPPED.stream().map(Languages.Language::locale).toList(), Arrays.stream(Tongue.values()).map(tongue -> tongue.locale).toList());
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void noKeyIsMissingAndNoneIsLeftOver(Tongue tongue) throws IOException {
        Messages own = own(tongue);
        Set<String> missing = new TreeSet<>(ENGLISH.keys());
        missing.removeAll(own.keys());
        Set<String> over = new TreeSet<>(own.keys());
        over.removeAll(ENGLISH.keys());
        assertEquals("missing [], left over []", "missing " + missing + ", left over " + over);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void placeholdersAreThoseOfEnglish(Tongue tongue) throws IOException {
        Messages own = own(tongue);
        none(own.keys().stream().filter(key -> !own.placeholders(key).equals(ENGLISH.placeholders(key))).map(key -> key + " " + own.placeholders(key)));
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void sentencesAreShort(Tongue tongue) throws IOException {
        Filled filled = new Filled(own(tongue));
        none(keys(filled).flatMap(key -> Stream.of(1, 5)
                .flatMap(count -> Filled.sentences(filled.text(key, count)).stream())
                .filter(sentence -> tongue.length(sentence) > tongue.sentence)
                .map(sentence -> key + ", " + tongue.length(sentence) + ": " + sentence)));
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void noForbiddenWordAndNoBareCapitals(Tongue tongue) throws IOException {
        Filled filled = new Filled(own(tongue));
        none(keys(filled).flatMap(key -> Stream.of(1, 5).map(count -> filled.text(key, count)).flatMap(text -> Stream.concat(
                tongue.forbidden.matcher(text).results().map(found -> key + ": \"" + found.group() + "\" in " + text),
                CAPITALS.matcher(text).results().map(found -> found.group()).filter(word -> !ALLOWED.contains(word)).map(word -> key + ": \"" + word + "\" in " + text)))));
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void noTextShouts(Tongue tongue) throws IOException {
        Filled filled = new Filled(own(tongue));
        none(filled.messages().keys().stream().filter(key -> filled.text(key).matches("(?s).*[!！¡].*")));
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void likelyIsSaidOnceInItsHeadlinesAndNowhereElse(Tongue tongue) throws IOException {
        Filled filled = new Filled(own(tongue));
        none(keys(filled).filter(key -> {
            int said = filled.text(key).toLowerCase(tongue.locale).split(tongue.likely, -1).length - 1;
            return said != (key.endsWith(".headline.likely") ? 1 : 0) && !(key.startsWith("tell.") && said == 1);
        }).map(key -> key + ": " + filled.text(key)));
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void buttonsAreShort(Tongue tongue) throws IOException {
        Filled filled = new Filled(own(tongue));
        none(keys(filled).filter(Filled::button).map(key -> key + ": " + filled.text(key)).filter(line -> {
            String text = line.replaceFirst("^\\S+: ", "");
            return text.length() > tongue.button || tongue == Tongue.ENGLISH && ReadingGrade.words(text).size() > 5;
        }));
    }

    /** A person who learned what a button does finds the same word for it on the next page. What was done is done to different things, with their genders. */
    @ParameterizedTest
    @EnumSource(Tongue.class)
    void theSameDeedHasTheSameLabel(Tongue tongue) throws IOException {
        Filled filled = new Filled(own(tongue));
        Map<String, Set<String>> labels = new HashMap<>();
        keys(filled).filter(key -> Filled.button(key) && !key.endsWith(".deed")).forEach(key -> labels.computeIfAbsent(new Filled(ENGLISH).text(key), english -> new TreeSet<>()).add(filled.text(key)));
        none(labels.entrySet().stream().filter(same -> same.getValue().size() > 1).map(Object::toString));
    }

    @ParameterizedTest
    @EnumSource(value = Tongue.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void nothingIsLeftInEnglish(Tongue tongue) throws IOException {
        Filled own = new Filled(own(tongue));
        Filled english = new Filled(ENGLISH);
        none(keys(own)
                .filter(key -> !SAME.matcher(key).matches() && ENGLISH.has(key) && own.text(key).equals(english.text(key)) && ReadingGrade.words(own.text(key)).size() > 2)
                .map(key -> key + ": " + own.text(key)));
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void eachCauseIsWhole(Tongue tongue) throws IOException {
        Messages own = own(tongue);
        List<String> wrong = new ArrayList<>();
        VoiceTest.causes().forEach(cause -> {
            for (String part : List.of(".why.1", ".now.1", ".who", ".howlong")) {
                if (own.find("cause." + cause + part, Map.of()).isEmpty() && !own.has("cause." + cause + part)) {
                    wrong.add(cause + part);
                }
            }
            if (!own.has("cause." + cause + ".headline") && !own.has("cause." + cause + ".headline.likely")) {
                wrong.add(cause + ".headline");
            }
        });
        assertEquals(List.of(), wrong);
    }

    private static Stream<String> keys(Filled filled) {
        return filled.messages().keys().stream().filter(Filled::spoken);
    }

    private static void none(Stream<String> wrong) {
        assertEquals("", String.join("\n", wrong.distinct().sorted().toList()));
    }

    /** The file of that language alone, without what English would lend. */
    private static Messages own(Tongue tongue) throws IOException {
        String name = tongue == Tongue.ENGLISH ? "messages" : "messages_" + tongue.locale.toLanguageTag().replace('-', '_');
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/i18n/" + name + ".properties"))) {
            return Messages.read(reader, tongue.locale);
        }
    }
}
