package app.whoseside.ui;

import app.whoseside.model.Ids;
import app.whoseside.model.Vantage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one step that would tell, and then what came of it. */
final class StepModel {
    /** Steps whose deed says what the person did. The others promise what only the program's help can keep. */
    private static final Set<String> BY_HAND =
            Set.of("refresh", "extensions", "other-device", "mobile-data", "other-network", "restart-router");

    private final Session session;
    private final StepHelp help;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.EMPTY);

    /** @param done whether the page asks what came of it */
    record View(String title, String why, String what, String time, String undo, String deed, String cannot, boolean done) {
        static final View EMPTY = new View("", "", "", "", "", "", "", false);
    }

    StepModel(Session session, StepHelp help, Texts texts) {
        this.session = session;
        this.help = help;
        this.texts = texts;
        session.flow().addListener((property, old, now) -> {
            if (now instanceof Flow.Step step) {
                view.set(view(step));
            }
        });
    }

    /** The step is being done, by the program or by hand. */
    void deed() {
        step().ifPresent(step -> {
            session.subject().get().filter(now -> help.can(step.id())).ifPresent(now -> help.start(step.id(), now.address()));
            session.show(new Flow.Step(step.id(), true));
        });
    }

    void skip() {
        step().ifPresent(step -> session.pass(step.id()));
    }

    void back() {
        session.back();
    }

    void opened() {
        step().ifPresent(step -> session.tell(vantage(step.id()), true));
    }

    void sameError() {
        step().ifPresent(step -> session.tell(vantage(step.id()), false));
    }

    /** Another error tells nothing about this step, so we look again without it. */
    void somethingElse() {
        step().ifPresent(step -> {
            session.pass(step.id());
            session.again();
        });
    }

    /** A step that is no vantage of its own ends with a look at the person's browser. */
    static Vantage vantage(String step) {
        return Ids.find(Vantage.class, step).filter(Vantage::told).orElse(Vantage.BROWSER);
    }

    private Optional<Flow.Step> step() {
        return session.flow().get() instanceof Flow.Step step ? Optional.of(step) : Optional.empty();
    }

    private View view(Flow.Step step) {
        String key = "step." + step.id();
        Map<String, Object> values = new HashMap<>(session.site());
        session.shown().get().ifPresent(snapshot -> values.putAll(snapshot.verdict().values()));
        String deed = texts.get(key + ".deed", values);
        return new View(
                step.done() ? texts.get("step.outcome", values) : texts.get(key + ".title", values),
                step.done() ? texts.get("step.outcome.below", values) : texts.get(key + ".why", values),
                texts.get(key + ".what", values),
                texts.get(key + ".time", values),
                texts.get(key + ".undo", values),
                BY_HAND.contains(step.id()) || help.can(step.id()) ? deed : texts.get("step.done"),
                texts.get(key + ".cant", values),
                step.done());
    }

    ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }
}
