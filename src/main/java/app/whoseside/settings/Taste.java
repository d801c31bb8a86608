package app.whoseside.settings;

import java.util.Optional;

/**
 * How the program shows itself, what it remembers for the person, and whether it looks for newer versions.
 *
 * @param textSize of the window, in percent, 100 to 200
 * @param language a tag such as {@code pt-BR}; empty for the system's
 * @param history whether the last sites are remembered
 * @param updates whether newer versions are looked for
 */
public record Taste(int textSize, Optional<String> language, boolean history, UpdateChoice updates) {

    /** What holds where nothing was chosen. */
    public static final Taste USUAL = new Taste(100, Optional.empty(), true, UpdateChoice.ASK);

    Taste withTextSize(int percent) {
        return new Taste(percent, language, history, updates);
    }

    Taste withLanguage(Optional<String> tag) {
        return new Taste(textSize, tag, history, updates);
    }

    Taste withHistory(boolean on) {
        return new Taste(textSize, language, on, updates);
    }

    Taste with(UpdateChoice choice) {
        return new Taste(textSize, language, history, choice);
    }
}
