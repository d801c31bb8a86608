package app.whoseside;

import app.whoseside.ui.LanguageChoice;
import app.whoseside.words.Languages;
import app.whoseside.words.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language that the program speaks now. Changed only on the thread of the screen; read also where a summary is made. */
final class Speech implements LanguageChoice {
    private volatile Messages messages;

    private Speech(Messages messages) {
        this.messages = messages;
    }

    /** @param wanted as the settings keep it; empty for the system's, which in a terminal is LC_ALL, LC_MESSAGES or LANG */
    static Speech of(Optional<String> wanted) {
        return new Speech(messages(wanted));
    }

    private static Messages messages(Optional<String> wanted) {
        return Messages.in(Languages.choose(wanted, Locale.getDefault(Locale.Category.DISPLAY)));
    }

    Messages messages() {
        return messages;
    }

    @Override
    public List<Language> shipped() {
        return Languages.SHIPPED.stream().map(each -> new Language(each.locale().toLanguageTag(), each.name())).toList();
    }

    @Override
    public void speak(Optional<String> tag) {
        messages = messages(tag);
    }
}
