package app.whoseside.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The languages that the program speaks, and which one a person gets. */
public final class Languages {

    /** A language and the name that its speakers give it. */
    public record Language(Locale locale, String name) {

        /** Returns its tag, such as {@code pt-BR}: what the settings keep. */
        public String tag() {
            return locale.toLanguageTag();
        }
    }

    /** English first, which stands in for all others; the rest by their names. */
    public static final List<Language> SHIPPED = List.of(
            new Language(Locale.ENGLISH, "English"),
            new Language(Locale.GERMAN, "Deutsch"),
            new Language(Locale.of("es"), "Español"),
            new Language(Locale.FRENCH, "Français"),
            new Language(Locale.of("pt", "BR"), "Português (Brasil)"),
            new Language(Locale.SIMPLIFIED_CHINESE, "简体中文"));

    private static final Set<String> FROM_RIGHT = Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");
    /** Where Chinese is written in the traditional script when the system does not say. */
    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    private Languages() {}

    /**
     * Returns the shipped language for a person: the one wanted, else the system's, else English.
     *
     * @param wanted a tag such as {@code pt-BR}, as the settings keep it
     * @param system what the system shows its own texts in
     */
    public static Locale choose(Optional<String> wanted, Locale system) {
        return Stream.concat(wanted.map(tag -> Locale.forLanguageTag(tag.replace('_', '-'))).stream(), Stream.of(system))
                .flatMap(locale -> shipped(locale).stream())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /**
     * Returns the locale for times and dates: that language, in the country whose habits the system keeps.
     * So an English text shows 2:05 PM in the United States and 14:05 in Ireland.
     */
    public static Locale habits(Locale language, Locale system) {
        return system.getCountry().isEmpty() ? language : new Locale.Builder().setLanguage(language.getLanguage()).setRegion(system.getCountry()).build();
    }

    /** Returns whether the language is written from right to left. */
    public static boolean rightToLeft(Locale language) {
        return FROM_RIGHT.contains(language.getLanguage());
    }

    private static Optional<Locale> shipped(Locale wanted) {
        return SHIPPED.stream()
                .map(Language::locale)
                .filter(locale -> locale.getLanguage().equals(wanted.getLanguage()) && !traditional(wanted))
                .findFirst();
    }

    /** Traditional Chinese is another script: who set it gets English, and may choose the simplified one. */
    private static boolean traditional(Locale locale) {
        return locale.getLanguage().equals("zh")
                && (locale.getScript().equals("Hant") || locale.getScript().isEmpty() && TRADITIONAL.contains(locale.getCountry()));
    }
}
