package app.whoseside.cli;

import app.whoseside.model.Contacts;
import app.whoseside.settings.OutsideChoice;
import app.whoseside.settings.SettingsFile;
import app.whoseside.words.Messages;
import app.whoseside.words.ServiceWords;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the person whether other places may be asked, and keeps the answer where that is wanted. */
record OutsideQuestion(Terminal terminal, Messages messages, SettingsFile settings) {
    private static final int TRIES = 3;

    /** Returns the person's yes or no; no answer is a no. */
    boolean ask(String site, Contacts contacts) {
        String question = messages.get("outside.ask", Map.of("site", site, "service", new ServiceWords(messages).of(contacts.outside())));
        say("");
        Wrap.lines(question, "", terminal.columns()).forEach(this::say);
        for (int i = 0; i < TRIES; i++) {
            Wrap.lines(messages.get("cli.ask.prompt"), "", terminal.columns()).forEach(this::say);
            Optional<String> line = line();
            if (line.isEmpty() || means(line.get(), "no")) {
                return false;
            }
            if (means(line.get(), "yes")) {
                return true;
            }
            if (means(line.get(), "always") || means(line.get(), "never")) {
                boolean always = means(line.get(), "always");
                keep(always ? OutsideChoice.YES : OutsideChoice.NO);
                return always;
            }
            say(messages.get("cli.ask.again"));
        }
        return false;
    }

    private void keep(OutsideChoice choice) {
        Map<String, String> file = Map.of("file", settings.path().toString());
        try {
            settings.write(choice);
            say(messages.get("cli.ask.kept", file));
        } catch (IOException e) {
            say(messages.get("cli.ask.not-kept", file));
        }
    }

    private boolean means(String answer, String word) {
        return Arrays.asList(messages.get("cli.ask.words." + word).split(" ")).contains(answer);
    }

    private Optional<String> line() {
        try {
            @Nullable String line = terminal.in().readLine();
            return Optional.ofNullable(line).map(text -> text.strip().toLowerCase(java.util.Locale.ROOT));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void say(String text) {
        terminal.err().println(text);
        terminal.err().flush();
    }
}
