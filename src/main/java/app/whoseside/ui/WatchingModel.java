package app.whoseside.ui;

import app.whoseside.ui.Vigil.Phase;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** The page of the watch. */
final class WatchingModel {
    private final Session session;
    private final Lookout lookout;
    private final ObservableValue<Boolean> sign;
    private final Helper helper;
    private final InstantSource clock;
    private final Texts texts;
    private final WatchingWords words;
    private final ReadOnlyObjectWrapper<WatchingView> view = new ReadOnlyObjectWrapper<>(WatchingView.EMPTY);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    /** @param sign whether a sign beside the clock stands for the window */
    WatchingModel(Session session, Lookout lookout, ObservableValue<Boolean> sign, Helper helper, InstantSource clock, Texts texts, ZoneId zone) {
        this.session = session;
        this.lookout = lookout;
        this.sign = sign;
        this.helper = helper;
        this.clock = clock;
        this.texts = texts;
        words = new WatchingWords(texts, zone);
        lookout.vigil().subscribe(now -> show());
        sign.subscribe(now -> show());
        session.flow().addListener((property, old, now) -> turned(old, now));
    }

    private void turned(Flow old, Flow now) {
        said.set("");
        boolean its = lookout.vigil().get().map(vigil -> vigil.kept().subject()).equals(session.subject().get());
        // how it ended was read
        if (its && old.ofWatch() && !now.ofWatch()) {
            lookout.forget();
        }
        show();
    }

    /** Takes in that time has passed; to be called now and then. */
    void tick() {
        show();
    }

    private void show() {
        lookout.vigil().get().ifPresent(vigil -> {
            WatchingView now = words.of(vigil, sign.getValue(), clock.instant());
            if (!now.equals(view.get())) {
                view.set(now);
            }
            ready.set(vigil.phase() instanceof Phase.Waiting waiting && !clock.instant().isBefore(waiting.allowed()));
        });
    }

    void lookNow() {
        if (ready.get()) {
            ready.set(false);
            lookout.lookNow();
        }
    }

    void stop() {
        lookout.stop();
    }

    void again() {
        lookout.again(refusal -> said.set(refused(refusal, lookout, session, texts)));
    }

    /** Loads the page in the person's browser. */
    void load() {
        lookout.vigil().get().ifPresent(vigil -> helper.load(
                vigil.kept().subject().address(), opened -> said.set(opened ? "" : texts.get("step.not-opened"))));
    }

    void details() {
        session.show(new Flow.Details(true));
    }

    void summary(boolean letter) {
        session.show(new Flow.Summary(session.flow().get(), letter));
    }

    /** To the answer; the watch goes on. */
    void leave() {
        if (session.shown().get().isPresent()) {
            session.show(new Flow.Answer());
        }
    }

    /** Returns why a watch of what is shown did not begin. */
    static String refused(Lookout.Refusal refusal, Lookout lookout, Session session, Texts texts) {
        Optional<String> other = lookout.vigil().get().map(Vigil::site);
        return switch (refusal) {
            case ANOTHER -> texts.get("watch.one", Map.of("site", other.orElse("")));
            case BUSY -> texts.get("cli.watch.busy", session.site());
        };
    }

    ReadOnlyObjectProperty<WatchingView> view() {
        return view.getReadOnlyProperty();
    }

    /** Whether the site may be asked again now. */
    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }
}
