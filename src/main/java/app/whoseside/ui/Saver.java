package app.whoseside.ui;

import app.whoseside.model.Examined;
import app.whoseside.report.Mailto;
import app.whoseside.report.WholeFile;
import app.whoseside.step.Hands;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Hands a summary or letter on: to a file, the clipboard or the mail program; and says what became of it. Nothing is sent. */
final class Saver {
    private final Session session;
    private final SummaryWriter writer;
    private final Desktop desktop;
    private final Hands hands;
    private final Behind behind;
    private final Texts texts;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    Saver(Session session, SummaryWriter writer, Desktop desktop, Hands hands, Behind behind, Texts texts) {
        this.session = session;
        this.writer = writer;
        this.desktop = desktop;
        this.hands = hands;
        this.behind = behind;
        this.texts = texts;
        session.flow().addListener((property, old, now) -> said.set(""));
    }

    /** What is shown is another text from now on than the one that was saved or copied. */
    void outdate() {
        said.set("");
    }

    /** Asks where, and saves it there in the form of that ending. */
    void save(Paper paper, String ending) {
        said.set("");
        String site = session.site().get("site").replaceAll("[^a-z0-9.-]", "-");
        String name = (paper.letter() ? "whoseside-letter-" : "whoseside-") + site + ending;
        desktop.saveAs(name).ifPresent(file -> said.set(write(file, paper.files().get(ending))));
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

    void copy(Paper paper) {
        desktop.copy(paper.text());
        said.set(paper.desk().map(desk -> texts.get("save.letter-copied", Map.of("desk", desk))).orElseGet(() -> texts.get("save.copied")));
    }

    /** Begins a mail with it in the person's mail program; what is too long for that, or finds no program, is copied. */
    void mail(Paper paper) {
        Mailto begun = Mailto.of(paper.subject(), paper.body(), texts.get("mail.paste"));
        if (!begun.whole()) {
            desktop.copy(paper.body());
        }
        Flow page = session.flow().get();
        behind.ask(() -> hands.mail(begun.address()), opened -> {
            if (!opened) {
                desktop.copy(paper.text());
            }
            if (session.flow().get().equals(page)) {
                said.set(texts.get(!opened ? "mail.none" : begun.whole() ? "mail.opened" : "mail.opened.paste"));
            }
        });
    }

    /** Copies the summary with nothing put back. */
    void copy() {
        soFar().ifPresent(done -> copy(summary(done)));
    }

    /** Copies what the people who run the site are told: a letter where there is one to them, else the summary. */
    void copyForSite() {
        soFar().ifPresent(done -> copy(toSite(done)));
    }

    /** Returns what is copied for them. */
    String forSite(Examined done) {
        return toSite(done).text();
    }

    private Paper toSite(Examined done) {
        return writer.written(done).letters().stream().filter(letter -> letter.desk().equals("site-owner")).findFirst()
                .map(letter -> Paper.of(letter, texts))
                .orElseGet(() -> summary(done));
    }

    private Paper summary(Examined done) {
        return Paper.of(writer.written(done), session.site(), texts).getFirst();
    }

    /** Returns the result as far as it is known; empty before there is a verdict. */
    Optional<Examined> soFar() {
        return session.shown().get().filter(Flow::ready).flatMap(snapshot -> session.known());
    }

    /** Whether there is no verdict yet, and so nothing to hand on. */
    BooleanBinding unready() {
        return Bindings.createBooleanBinding(() -> soFar().isEmpty(), session.examined(), session.shown());
    }

    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }
}
