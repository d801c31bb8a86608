package app.whoseside.ui;

import app.whoseside.examination.Snapshot;
import app.whoseside.model.Observation;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The page for the person who helps: every observation known so far. */
final class DetailsModel {
    private final Session session;
    private final SummaryWriter summaries;
    private final DetailWords words;
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.EMPTY);

    /** @param span seconds that the time axis covers */
    record View(List<DetailRow> rows, List<DetailWords.Value> values, double span) {
        static final View EMPTY = new View(List.of(), List.of(), 1);
    }

    DetailsModel(Session session, SummaryWriter summaries, Texts texts) {
        this.session = session;
        this.summaries = summaries;
        words = new DetailWords(texts);
        session.shown().addListener((property, old, now) -> show());
        session.newer().addListener((property, old, now) -> show());
        session.flow().addListener((property, old, now) -> show());
    }

    void back() {
        session.back();
    }

    void summary() {
        session.show(new Flow.Summary(session.flow().get()));
    }

    private void show() {
        if (!(session.flow().get() instanceof Flow.Details)) {
            return;
        }
        Optional<Snapshot> latest = session.newer().get().or(() -> session.shown().get());
        List<Observation> observations = session.subject().get()
                .flatMap(subject -> latest.map(snapshot -> summaries.shown(subject.address(), snapshot.observations())))
                .orElse(List.of());
        List<DetailRow> rows = words.rows(observations);
        double span = rows.stream().mapToDouble(DetailRow::end).max().orElse(1);
        view.set(new View(rows, words.values(observations), Math.max(span, 0.1)));
    }

    ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }
}
