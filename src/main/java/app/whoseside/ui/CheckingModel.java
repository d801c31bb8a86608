package app.whoseside.ui;

import app.whoseside.examination.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The page while checks run. Its controller ticks it, since silence is news too. */
final class CheckingModel {
    private final Session session;
    private final Texts texts;
    private final InstantSource clock;
    private final SteadyLine steady = new SteadyLine();
    private Instant arrived = Instant.EPOCH;
    private String belowOf = "";

    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper below = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper details = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<CheckingWords.Said>> lines = new ReadOnlyObjectWrapper<>(List.of());

    CheckingModel(Session session, Texts texts, InstantSource clock) {
        this.session = session;
        this.texts = texts;
        this.clock = clock;
        session.shown().addListener((property, old, now) -> {
            arrived = clock.instant();
            now.ifPresentOrElse(this::show, this::begin);
        });
        session.subject().addListener((property, old, now) -> begin());
    }

    void tick() {
        session.shown().get().filter(now -> !Flow.ready(now)).ifPresent(this::show);
    }

    void stop() {
        session.stopChecking();
    }

    void showDetails() {
        session.show(new Flow.Details());
    }

    private void begin() {
        steady.clear();
        belowOf = "";
        headline.set(steady.want(texts.get("check.start", session.site()), clock.instant()));
        below.set(noted());
        details.set(false);
        lines.set(List.of());
    }

    /** What was told or changed counts in this look. */
    private String noted() {
        return session.noted() ? texts.get("step.again") : "";
    }

    private void show(Snapshot now) {
        CheckingWords words = new CheckingWords(texts, session.site());
        Duration elapsed = now.elapsed().plus(Duration.between(arrived, clock.instant()));
        headline.set(steady.want(words.headline(now, elapsed), clock.instant()));
        details.set(words.offersDetails(elapsed));
        lines.set(words.lines(now));
        // Said anew for a new fact only: a number that falls each second would be a countdown.
        String of = headline.get() + now.running() + details.get();
        if (!of.equals(belowOf)) {
            belowOf = of;
            String said = words.below(now, elapsed);
            below.set(said.isEmpty() ? noted() : said);
        }
    }

    ReadOnlyStringProperty headline() {
        return headline.getReadOnlyProperty();
    }

    ReadOnlyStringProperty below() {
        return below.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty details() {
        return details.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<CheckingWords.Said>> lines() {
        return lines.getReadOnlyProperty();
    }

    Optional<Snapshot> snapshot() {
        return session.shown().get();
    }
}
