package app.whoseside.ui;

import java.util.List;
import java.util.Optional;

/** The languages that the window can speak. */
public interface LanguageChoice {

    /**
     * A language that there are texts for.
     *
     * @param tag such as {@code pt-BR}
     * @param name in that language itself
     */
    record Language(String tag, String name) {}

    List<Language> shipped();

    /** From now on the window's texts are in that language; empty for the system's. */
    void speak(Optional<String> tag);
}
