package app.whoseside.settings;

import java.util.Optional;

/**
 * How the program shows itself, and what it remembers for the person.
 *
 * @param textSize of the window, in percent, 100 to 200
 * @param language a tag such as {@code pt-BR}; empty for the system's
 * @param history whether the last sites are remembered
 */
public record Taste(int textSize, Optional<String> language, boolean history) {

    /** What holds where nothing was chosen. */
    public static final Taste USUAL = new Taste(100, Optional.empty(), true);

    Taste withTextSize(int percent) {
        return new Taste(percent, language, history);
    }

    Taste withLanguage(Optional<String> tag) {
        return new Taste(textSize, tag, history);
    }

    Taste withHistory(boolean on) {
        return new Taste(textSize, language, on);
    }
}
