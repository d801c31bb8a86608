package app.whoseside.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "de-AT, de", "de, de", "es-MX, es", "fr-CA, fr", "pt, pt-BR", "pt-PT, pt-BR", "pt-BR, pt-BR", "zh, zh-CN", "zh-CN, zh-CN", "zh-Hans, zh-CN",
        "zh-SG, zh-CN", "zh-Hans-HK, zh-CN", "zh-TW, en", "zh-HK, en", "zh-Hant, en", "zh-Hant-CN, en", "en-GB, en", "nl, en", "und, en"
    })
    void theSystemsLanguageWhereItIsSpoken(String system, String chosen) {
        assertEquals(chosen, Languages.choose(Optional.empty(), Locale.forLanguageTag(system)).toLanguageTag());
    }

    @ParameterizedTest
    @CsvSource({"fr, de, fr", "pt_BR, de, pt-BR", "en, de, en", "nl, de, de", "'', de, de", "'!?', nl, en"})
    void whatThePersonChoseComesFirst(String wanted, String system, String chosen) {
        assertEquals(chosen, Languages.choose(Optional.of(wanted), Locale.forLanguageTag(system)).toLanguageTag());
    }

    @Test
    void eachLanguageFindsItselfByItsTag() {
        for (Languages.Language language : Languages.SHIPPED) {
            assertEquals(language.locale(), Languages.choose(Optional.of(language.tag()), Locale.of("nl")));
        }
    }

    @Test
    void timesFollowTheHabitsOfTheCountry() {
        assertEquals("14:05", time(Locale.ENGLISH, "de-DE"));
        assertEquals("14:05", time(Locale.ENGLISH, "en-GB"));
        assertEquals("2:05 PM", time(Locale.ENGLISH, "en-US").replace('\u202f', ' '));
        assertEquals("14:05", time(Locale.GERMAN, "de-AT"));
        assertEquals("14:05", time(Locale.SIMPLIFIED_CHINESE, "zh-CN"));
        assertEquals(Locale.FRENCH, Languages.habits(Locale.FRENCH, Locale.ROOT));
    }

    private static String time(Locale language, String system) {
        Locale locale = Languages.habits(language, Locale.forLanguageTag(system));
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(LocalTime.of(14, 5));
    }

    @Test
    void knowsWhatIsReadFromTheRight() {
        assertTrue(Languages.rightToLeft(Locale.of("ar", "XB")));
        assertTrue(Languages.rightToLeft(Locale.forLanguageTag("he")));
        assertFalse(Languages.rightToLeft(Locale.SIMPLIFIED_CHINESE));
    }
}
