package app.whoseside.ui;

import app.whoseside.model.Examined;
import app.whoseside.report.Letter;
import app.whoseside.report.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Saves or copies the summary, and says what became of it. */
final class Saver {
    private final Session session;
    private final SummaryWriter writer;
    private final Desktop desktop;
    private final Texts texts;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    Saver(Session session, SummaryWriter writer, Desktop desktop, Texts texts) {
        this.session = session;
        this.writer = writer;
        this.desktop = desktop;
        this.texts = texts;
        session.flow().addListener((property, old, now) -> said.set(""));
    }

    void savePage() {
        session.examined().get().ifPresent(done -> save(done, ".html", writer.page(done)));
    }

    void saveText() {
        session.examined().get().ifPresent(done -> save(done, ".txt", writer.text(done)));
    }

    void saveJson() {
        session.examined().get().ifPresent(done -> save(done, ".json", writer.json(done)));
    }

    void copy() {
        session.examined().get().ifPresent(done -> {
            desktop.copy(writer.text(done));
            said.set(texts.get("save.copied"));
        });
    }

    /** Copies the letter to whoever can mend it, with its subject above. */
    void copyLetter() {
        session.examined().get().ifPresent(done -> writer.letters(done).stream().findFirst().ifPresentOrElse(this::copy, () -> said.set(texts.get("save.letter-none"))));
    }

    /** Copies what the people who run the site are told: a letter where there is one to them, else the summary. */
    void copyForSite() {
        session.examined().get().flatMap(this::toSite).ifPresentOrElse(this::copy, this::copy);
    }

    /** Returns what is copied for them. */
    String forSite(Examined done) {
        return toSite(done).map(this::text).orElseGet(() -> writer.text(done));
    }

    private Optional<Letter> toSite(Examined done) {
        return writer.letters(done).stream().filter(letter -> letter.desk().equals("site-owner")).findFirst();
    }

    private void copy(Letter letter) {
        desktop.copy(text(letter));
        said.set(texts.get("save.letter-copied", Map.of("desk", letter.name())));
    }

    private String text(Letter letter) {
        return texts.get("letter.subject", Map.of("subject", letter.subject())) + "\n\n" + letter.body();
    }

    private void save(Examined done, String ending, String content) {
        String name = "whoseside-" + done.address().host().replaceAll("[^a-z0-9.-]", "-") + ending;
        Optional<Path> file = desktop.saveAs(name);
        file.ifPresent(path -> said.set(write(path, content)));
    }

    private String write(Path file, String content) {
        Map<String, String> values = Map.of("file", file.getFileName().toString());
        try {
            WholeFile.write(file, content);
            return texts.get("save.done", values);
        } catch (IOException e) {
            return texts.get(WholeFile.complaint(e, file), values);
        }
    }

    /** Whether the checks still run, so that there is no whole summary yet. */
    BooleanBinding unready() {
        return Bindings.createBooleanBinding(() -> session.examined().get().isEmpty(), session.examined());
    }

    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }
}
