package app.whoseside.ui;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The one question before anything leaves this computer. */
final class OutsideModel {
    private final Session session;
    private final BooleanProperty always = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");

    OutsideModel(Session session, OutsideChoice choice, Texts texts) {
        this.session = session;
        session.subject().addListener((property, old, now) -> {
            Map<String, String> values = new HashMap<>(session.site());
            values.put("service", choice.service());
            question.set(texts.get("outside.ask", values));
        });
    }

    void yes() {
        session.askOutside(always.get());
    }

    void notNow() {
        session.passOutside();
    }

    BooleanProperty always() {
        return always;
    }

    ReadOnlyStringProperty question() {
        return question.getReadOnlyProperty();
    }
}
