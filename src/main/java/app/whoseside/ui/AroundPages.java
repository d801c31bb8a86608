package app.whoseside.ui;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/** The pages around the wizard: settings, last sites, examples, about, and the one for a mistake of the program. */
final class AroundPages {
    private final Wiring wiring;
    private final Practice practice;
    private final Session session;
    private final ObjectProperty<Integer> textSize;
    private final Aside aside;
    private final HistoryModel history;
    private final TroubleModel trouble;
    private final UpdateModel updates;

    AroundPages(Wiring wiring, Practice practice, Session session, Desktop desktop, Behind behind, ObjectProperty<Integer> textSize) {
        this.wiring = wiring;
        this.practice = practice;
        this.session = session;
        this.textSize = textSize;
        practice.follow(session);
        aside = new Aside(session.flow());
        history = new HistoryModel(session, wiring.around().sites(), wiring.reading(), wiring.texts(), ZoneId.systemDefault());
        trouble = new TroubleModel(session, aside, desktop, wiring.texts(), wiring.around().about().log());
        updates = new UpdateModel(wiring.around().updates(), session, wiring.hands(), behind);
    }

    /** @param speak called when the window is to speak another language; empty for the system's */
    Map<Class<?>, Supplier<Object>> controllers(Consumer<Optional<String>> speak) {
        Around around = wiring.around();
        Texts texts = wiring.texts();
        SettingsModel settings = new SettingsModel(around.choices(), around.sites(), speak, wiring.reading(), texts);
        ExamplesModel examples = new ExamplesModel(session, practice, around.examples(), texts);
        return Map.of(
                SettingsController.class, () -> new SettingsController(settings, around.languages().shipped(), textSize, aside, texts),
                HistoryController.class, () -> new HistoryController(history, aside, texts),
                ExamplesController.class, () -> new ExamplesController(examples, aside, texts),
                AboutController.class, () -> new AboutController(new AboutModel(around.about(), texts), aside),
                UpdateController.class, () -> new UpdateController(updates, texts),
                UpdateSettingController.class, () -> new UpdateSettingController(updates, around, texts),
                TroubleController.class, () -> new TroubleController(trouble));
    }

    /** From now on a mistake of the program, on whichever thread, is told on a page of its own. */
    void watch(Executor screen) {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, mistake) -> {
            if (before != null) {
                before.uncaughtException(thread, mistake);
            }
            screen.execute(() -> tell(mistake));
        });
    }

    void tell(Throwable mistake) {
        trouble.show(wiring.around().mishaps().apply(mistake));
    }

    void play(String example) {
        practice.play(wiring.around().examples().apply(example), session);
    }

    MoreMenu menu() {
        return new MoreMenu(aside::open, textSize, wiring.texts());
    }

    /** Returns what is to be seen: one of these pages, or else the wizard's. */
    ObservableValue<Screen> screen() {
        return aside.screen();
    }

    ObservableValue<Boolean> example() {
        return practice.playing().map(Optional::isPresent);
    }

    UpdateModel updates() {
        return updates;
    }

    Aside aside() {
        return aside;
    }

    HistoryModel history() {
        return history;
    }
}
