package app.whoseside.ui;

import app.whoseside.step.Standing;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Something is still off where the program starts, or where the person closes it. */
final class RestoreModel {
    private final Session session;
    private final Undo undo;
    private final Texts texts;
    private final DateTimeFormatter date;
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(new View("", List.of(), List.of()));
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();

    record View(String heading, List<String> lines, List<Choice> choices) {}

    RestoreModel(Session session, Undo undo, Texts texts, ZoneId zone) {
        this.session = session;
        this.undo = undo;
        this.texts = texts;
        date = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(zone);
        session.flow().subscribe(now -> show());
        undo.state().subscribe(now -> show());
        undo.whenSettled(this::settled);
    }

    /** Looks for what an earlier run left off, and offers it before anything else. */
    void start() {
        undo.read(left -> {
            if (left && session.flow().get() instanceof Flow.Asking) {
                session.show(new Flow.CutOff());
            }
        });
    }

    /** Returns whether the window may close at once; if not, the person is asked. */
    boolean mayClose() {
        if (undo.standing().isEmpty() || closed.get()) {
            return true;
        }
        if (!(session.flow().get() instanceof Flow.Closing)) {
            session.show(new Flow.Closing(session.flow().get()));
        }
        return false;
    }

    /** The window is left only for now: the next time the person is asked anew. */
    void opened() {
        closed.set(false);
        stay();
    }

    void stay() {
        if (session.flow().get() instanceof Flow.Closing closing) {
            session.show(closing.from());
        }
    }

    private void show() {
        List<Standing> all = undo.standing();
        if (all.isEmpty()) {
            return;
        }
        switch (session.flow().get()) {
            case Flow.CutOff() -> view.set(new View(texts.get("undo.crash"), crash(all), choices(true)));
            case Flow.Closing closing -> view.set(new View(texts.get("undo.closing"), sentences("undo.closing.what", all), choices(false)));
            default -> {}
        }
    }

    private List<String> crash(List<Standing> all) {
        List<String> lines = new ArrayList<>(sentences("undo.crash.still", all));
        lines.add(texts.get("undo.crash.since", Map.of("date", date.withLocale(texts.habits()).format(all.getLast().since()))));
        return lines;
    }

    private List<String> sentences(String key, List<Standing> all) {
        return all.stream().map(Standing::thing).distinct().map(thing -> texts.get(key, UndoModel.thing(thing))).toList();
    }

    private List<Choice> choices(boolean start) {
        if (undo.busy()) {
            return List.of();
        }
        Choice back = Choice.go(texts.get("undo.button.put-back"), undo::putBack);
        return start
                ? List.of(Choice.leave(texts.get("undo.button.leave"), undo::leave), back)
                : List.of(
                        Choice.leave(texts.get("undo.button.stay"), this::stay),
                        Choice.other(texts.get("undo.button.go"), () -> closed.set(true)), back);
    }

    private void settled(Undo.State now) {
        boolean failed = now instanceof Undo.State.Failed;
        switch (session.flow().get()) {
            case Flow.CutOff() -> session.show(new Flow.Asking());
            case Flow.Closing closing when failed -> session.show(closing.from());
            case Flow.Closing closing -> closed.set(true);
            default -> {}
        }
    }

    ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    /** Whether the window shall close now. */
    ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }
}
