package app.whoseside.ui;

import app.whoseside.examination.Snapshot;
import app.whoseside.model.Side;
import app.whoseside.model.Vantage;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The answer: its words, and what can be done next. */
final class VerdictModel {
    private final Session session;
    private final Texts texts;

    private final ReadOnlyObjectWrapper<Optional<VerdictView>> view = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Deed>> deeds = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper asksBrowser = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper unasked = new ReadOnlyStringWrapper("");

    VerdictModel(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        session.shown().addListener((property, old, now) -> show());
        session.newer().addListener((property, old, now) -> changed.set(now.isPresent()));
        session.flow().addListener((property, old, now) -> show());
        session.examined().addListener((property, old, now) -> unasked.set(unasked()));
    }

    void adopt() {
        session.adopt();
    }

    void details() {
        session.show(new Flow.Details());
    }

    void browserOpens(boolean opens) {
        session.tell(Vantage.BROWSER, opens);
    }

    void act(Deed deed) {
        switch (deed) {
            case ASK_OUTSIDE -> session.show(new Flow.Outside());
            case TRY_STEP -> session.nextStep();
            case CHECK_AGAIN -> session.again();
        }
    }

    private void show() {
        Optional<Snapshot> now = session.shown().get().filter(Flow::ready);
        view.set(now.map(snapshot -> VerdictView.of(snapshot.verdict(), session.site(), texts)));
        deeds.set(now.map(snapshot -> Deed.open(snapshot.verdict(), session.outsideOpen(), session.passed())).orElse(List.of()));
        asksBrowser.set(now.filter(snapshot -> snapshot.verdict().side() == Side.NOBODY && session.told(Vantage.BROWSER).isEmpty())
                .isPresent());
    }

    /** Why nobody outside could be asked, where the person wanted it. */
    private String unasked() {
        return session.examined().get().filter(done -> session.outsideAsked()).stream()
                .flatMap(done -> done.unasked().stream())
                .map(key -> texts.get(key, session.site()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    ReadOnlyObjectProperty<Optional<VerdictView>> view() {
        return view.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Deed>> deeds() {
        return deeds.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty asksBrowser() {
        return asksBrowser.getReadOnlyProperty();
    }

    ReadOnlyStringProperty said() {
        return unasked.getReadOnlyProperty();
    }
}
