package app.whoseside;

import app.whoseside.ui.LanguageChoice;
import java.util.List;
import java.util.Optional;

/** The one language that there are texts for. */
record EnglishOnly() implements LanguageChoice {

    @Override
    public List<Language> shipped() {
        return List.of(new Language("en", "English"));
    }

    @Override
    public void speak(Optional<String> tag) {
        // Whatever is wished for, it is English.
    }
}
