package app.whoseside.ui;

import app.whoseside.report.Mishap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A mistake of the program: its code, and what may be handed on of it. */
final class TroubleModel {
    private final Session session;
    private final Aside aside;
    private final Desktop desktop;
    private final Texts texts;
    private final String log;
    private final ReadOnlyObjectWrapper<Optional<Mishap>> mishap = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    TroubleModel(Session session, Aside aside, Desktop desktop, Texts texts, String log) {
        this.session = session;
        this.aside = aside;
        this.desktop = desktop;
        this.texts = texts;
        this.log = log;
    }

    /** The first one stays: what comes after it is often only its echo. */
    void show(Mishap now) {
        if (aside.page().get().filter(Screen.TROUBLE::equals).isEmpty()) {
            said.set("");
            mishap.set(Optional.of(now));
            aside.open(Screen.TROUBLE);
        }
    }

    void copy() {
        mishap.get().ifPresent(now -> {
            desktop.copy(now.details());
            said.set(texts.get("trouble.copied"));
        });
    }

    /** Goes on from the first page: where the wizard stood may be what broke. */
    void startAgain() {
        mishap.set(Optional.empty());
        aside.close();
        session.stop();
    }

    String masked() {
        return texts.get("trouble.masked", Map.of("log", log));
    }

    ReadOnlyObjectProperty<Optional<Mishap>> mishap() {
        return mishap.getReadOnlyProperty();
    }

    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }
}
