package app.whoseside.ui;

import app.whoseside.model.Thing;
import app.whoseside.step.Standing;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The bar under the header: what is off by our hand, and the way back, on every page. */
final class UndoModel {
    private final Undo undo;
    private final Session session;
    private final Network network;
    private final Texts texts;
    private final DateTimeFormatter date;
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.NONE);

    /** @param said empty while there is nothing to say, and then the bar is not there */
    record View(String said, List<Choice> choices) {
        static final View NONE = new View("", List.of());
    }

    UndoModel(Undo undo, Session session, Network network, Texts texts, ZoneId zone) {
        this.undo = undo;
        this.session = session;
        this.network = network;
        this.texts = texts;
        date = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(zone);
        undo.state().subscribe(now -> show());
        session.flow().subscribe(now -> show());
        network.where().subscribe(now -> show());
    }

    private void show() {
        // A page that speaks of it itself needs no bar above it.
        boolean spokenOf = session.flow().get() instanceof Flow.CutOff || session.flow().get() instanceof Flow.Closing;
        view.set(spokenOf ? View.NONE : now());
    }

    private View now() {
        return switch (undo.state().get()) {
            case Undo.State.Nothing() -> network();
            case Undo.State.Offered(List<Standing> all) -> new View(sentences("undo.offer", all), offer());
            case Undo.State.Busy(List<Standing> all) -> new View(texts.get("undo.busy"), List.of());
            case Undo.State.Done(Standing what, boolean earlier) -> new View(
                    texts.get(earlier ? "undo.restored" : "undo.done", Map.of("thing", what.thing().id(), "date", date.withLocale(texts.habits()).format(what.since()))), List.of(close()));
            case Undo.State.Yours yours -> new View(
                    texts.get("undo.yours"), List.of(Choice.other(texts.get("undo.button.show"), undo::showSetting), close()));
            case Undo.State.Failed(List<Standing> all) -> new View(
                    texts.get("undo.failed", thing(all.getFirst().thing())) + " " + texts.get("undo.failed.how", thing(all.getFirst().thing())),
                    List.of(Choice.other(texts.get("undo.button.show"), undo::showSetting), Choice.other(texts.get("undo.button.again"), undo::putBack)));
            case Undo.State.Lost(List<String> files) -> new View(texts.get("undo.lost", Map.of("file", files.getFirst())), List.of(close()));
            case Undo.State.Left(Standing what) -> new View(texts.get("undo.left", thing(what.thing())), List.of(close()));
        };
    }

    private List<Choice> offer() {
        Choice back = Choice.other(texts.get("undo.button.put-back"), undo::putBack);
        // On the answer's own page leaving it off stands among the deeds.
        boolean answer = session.flow().get() instanceof Flow.Answer;
        return answer ? List.of(back) : List.of(Choice.other(texts.get("undo.button.leave"), undo::leave), back);
    }

    private View network() {
        return switch (network.where().get()) {
            case HOME -> View.NONE;
            case AWAY -> new View(texts.get("network.away"), List.of());
            case BACK -> new View(texts.get("network.back"), List.of(Choice.other(texts.get("undo.button.close"), network::read)));
        };
    }

    private Choice close() {
        return Choice.other(texts.get("undo.button.close"), undo::close);
    }

    private String sentences(String key, List<Standing> all) {
        return all.stream().map(Standing::thing).distinct().map(thing -> texts.get(key, thing(thing))).collect(Collectors.joining(" "));
    }

    static Map<String, String> thing(Thing thing) {
        return Map.of("thing", thing.id());
    }

    ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }
}
