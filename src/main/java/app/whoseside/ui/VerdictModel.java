package app.whoseside.ui;

import app.whoseside.examination.Snapshot;
import app.whoseside.model.Ids;
import app.whoseside.model.Side;
import app.whoseside.model.Vantage;
import app.whoseside.report.Escalation;
import java.util.List;
import java.util.Map;
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
    private final Undo undo;
    private final Lookout lookout;
    private final Texts texts;

    private final ReadOnlyObjectWrapper<Optional<VerdictView>> view = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Deed>> deeds = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper changed = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper asksBrowser = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper unasked = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper difference = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper offline = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<String>> explained = new ReadOnlyObjectWrapper<>(List.of());

    private final ReadOnlyStringWrapper tell = new ReadOnlyStringWrapper("");

    VerdictModel(Session session, Undo undo, Lookout lookout, Texts texts) {
        this.session = session;
        this.undo = undo;
        this.lookout = lookout;
        this.texts = texts;
        session.shown().addListener((property, old, now) -> show());
        session.newer().addListener((property, old, now) -> changed.set(now.map(newer -> texts.get(changed(newer))).orElse("")));
        session.flow().addListener((property, old, now) -> show());
        session.examined().addListener((property, old, now) -> {
            unasked.set(unasked());
            tell.set(due());
        });
        session.difference().addListener((property, old, now) -> show());
        undo.state().addListener((property, old, now) -> show());
        undo.whenSettled(now -> show());
    }

    void adopt() {
        session.adopt();
    }

    void details() {
        session.show(new Flow.Details());
    }

    void summary(boolean letter) {
        session.show(new Flow.Summary(session.flow().get(), letter));
    }

    void browserOpens(boolean opens) {
        session.answer(Vantage.BROWSER, opens);
    }

    void act(Deed deed) {
        switch (deed) {
            case WATCH -> lookout.begin(why -> unasked.set(WatchingModel.refused(why, lookout, session, texts)));
            case LEAVE_OFF -> undo.leave();
            case PUT_BACK -> undo.putBack();
            case ASK_OUTSIDE -> session.show(new Flow.Outside());
            case TRY_STEP -> session.nextStep();
            case CHECK_AGAIN -> session.again();
        }
    }

    private void show() {
        Optional<Snapshot> now = session.shown().get().filter(Flow::ready);
        view.set(now.map(snapshot -> VerdictView.of(snapshot.verdict(), session.site(), session.off().get(), texts)));
        deeds.set(now.map(this::deeds).orElse(List.of()));
        difference.set(session.difference().get().map(opens -> texts.get(opens ? "step.different" : "step.same")).orElse(""));
        offline.set(Network.offline(session));
        tell.set(due());
        explained.set(now.map(snapshot -> texts.explained(snapshot.verdict())).orElse(List.of()));
        asksBrowser.set(now.filter(snapshot -> snapshot.verdict().side() == Side.NOBODY && session.told(Vantage.BROWSER).isEmpty())
                .isPresent());
    }

    /** What came late may be any answer; it is called an outside one where somebody outside did answer. */
    private static String changed(Snapshot newer) {
        boolean outside = newer.observations().stream().anyMatch(seen -> seen.vantage().outside());
        return outside ? "check.changed" : "check.changed.inside";
    }

    private String due() {
        return session.shown().get().filter(Flow::ready).flatMap(now -> session.known()).flatMap(Escalation::of).map(due -> tell(due, texts)).orElse("");
    }

    /** Returns why it is time to tell someone, and whom. */
    static String tell(Escalation due, Texts texts) {
        return texts.get("escalate." + Ids.of(due.reason()), Map.of("desk", texts.get("letter." + due.desk() + ".name")));
    }

    private List<Deed> deeds(Snapshot snapshot) {
        List<Deed> open = Deed.open(snapshot.verdict(), session.outsideOpen(), session.passed(), lookout.possible());
        boolean off = !undo.standing().isEmpty() && !undo.busy();
        return off ? Deed.whileOff(open, session.difference().get().orElse(false)) : open;
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

    /** That a later answer changes what is shown; empty while none does. */
    ReadOnlyStringProperty changed() {
        return changed.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty asksBrowser() {
        return asksBrowser.getReadOnlyProperty();
    }

    ReadOnlyStringProperty said() {
        return unasked.getReadOnlyProperty();
    }

    /** What the last try changed; empty where nothing was tried. */
    ReadOnlyStringProperty difference() {
        return difference.getReadOnlyProperty();
    }

    /** Whether the check starts by itself once this computer is connected. */
    ReadOnlyBooleanProperty offline() {
        return offline.getReadOnlyProperty();
    }

    /** That it is time to tell someone; empty while it is not. */
    ReadOnlyStringProperty tell() {
        return tell.getReadOnlyProperty();
    }

    /** What the words of this verdict mean, for whoever asks. */
    ReadOnlyObjectProperty<List<String>> explained() {
        return explained.getReadOnlyProperty();
    }
}
