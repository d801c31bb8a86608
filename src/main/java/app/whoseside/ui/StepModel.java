package app.whoseside.ui;

import app.whoseside.model.Ids;
import app.whoseside.model.Vantage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one step that would tell, and then what came of it. */
final class StepModel {
    private final Session session;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.EMPTY);

    /** @param done whether the page asks what came of it */
    record View(String title, String why, String what, String time, String undo, String deed, String cannot, boolean done) {
        static final View EMPTY = new View("", "", "", "", "", "", "", false);
    }

    StepModel(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        session.flow().addListener((property, old, now) -> {
            if (now instanceof Flow.Step step) {
                view.set(view(step));
            }
        });
    }

    /** The person has done it. */
    void deed() {
        step().ifPresent(step -> session.show(new Flow.Step(step.id(), true)));
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
        return new View(
                step.done() ? texts.get("step.outcome", values) : texts.get(key + ".title", values),
                step.done() ? texts.get("step.told.below", values) : texts.get(key + ".why", values),
                texts.get(key + ".what", values),
                texts.get(key + ".time", values),
                texts.get(key + ".undo", values),
                texts.get(key + ".deed", values),
                texts.get(key + ".cant", values),
                step.done());
    }

    ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }
}
