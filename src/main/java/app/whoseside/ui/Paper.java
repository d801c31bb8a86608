package app.whoseside.ui;

import app.whoseside.report.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that a person can read, save, copy or send: the summary, or a letter.
 *
 * @param name of it, to choose it by
 * @param subject and {@code body} as a mail
 * @param text what is shown, and what is copied
 * @param desk to whom it is written; empty for the summary
 * @param files what it is saved as: its text, and other forms by the ending of their names
 */
record Paper(String name, String subject, String body, String text, Optional<String> desk, Map<String, String> files) {
    static final String PAGE = ".html";
    static final String TEXT = ".txt";
    static final String DATA = ".json";

    /** Returns all that there is of it, the summary first. */
    static List<Paper> of(Written written, Map<String, String> site, Texts texts) {
        List<Paper> papers = new ArrayList<>();
        papers.add(new Paper(
                texts.get("summary.window.paper"), texts.get("summary.window.subject", site), written.text(), written.text(), Optional.empty(),
                Map.of(PAGE, written.page(), TEXT, written.text(), DATA, written.json())));
        written.letters().forEach(letter -> papers.add(of(letter, texts)));
        return List.copyOf(papers);
    }

    static Paper of(Letter letter, Texts texts) {
        String text = texts.get("letter.subject", Map.of("subject", letter.subject())) + "\n\n" + letter.body();
        return new Paper(
                texts.get("summary.window.letter", Map.of("desk", letter.name())), letter.subject(), letter.body(), text, Optional.of(letter.name()),
                Map.of(TEXT, text));
    }

    boolean letter() {
        return desk.isPresent();
    }
}
