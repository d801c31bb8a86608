package app.whoseside.ui;

import app.whoseside.model.Address;
import app.whoseside.model.Examined;
import app.whoseside.settings.UpdateChoice;
import app.whoseside.step.Ability;
import app.whoseside.step.Hands;
import app.whoseside.update.Announcement;
import app.whoseside.update.Rounds;
import app.whoseside.update.Updates;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The note on the first page: the one question about looking for newer versions, or that there is one. What a look brings while the page is
 * open is shown when the person comes to the page again, so that nothing moves under their hands.
 */
final class UpdateModel {
    /** Short, since the window is seldom open for long. */
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final Updates updates;
    private final Session session;
    private final Hands hands;
    private final Behind behind;
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.NOTHING);
    private final ReadOnlyObjectWrapper<UpdateChoice> choice;
    private Optional<Updates.State> latest = Optional.empty();

    /** @param notOpened whether the page of the version could not be opened in a browser */
    record View(boolean asks, Optional<Announcement> news, boolean notOpened) {
        static final View NOTHING = new View(false, Optional.empty(), false);
    }

    UpdateModel(Updates updates, Session session, Hands hands, Behind behind) {
        this.updates = updates;
        this.session = session;
        this.hands = hands;
        this.behind = behind;
        choice = new ReadOnlyObjectWrapper<>(updates.choice());
        session.flow().addListener((property, old, now) -> {
            if (now instanceof Flow.Asking) {
                show();
            }
        });
        session.examined().addListener((property, old, now) -> now.flatMap(Examined::example).ifPresentOrElse(example -> {}, () -> {
            if (now.isPresent()) {
                behind.worker().execute(updates::checked);
            }
        }));
    }

    /** Begins the rounds; nothing is fetched before they are told that it is quiet. Whoever calls it closes them. */
    Rounds rounds(Executor screen) {
        Rounds rounds = new Rounds(updates, state -> screen.execute(() -> heard(state)), PAUSE);
        rounds.start();
        return rounds;
    }

    /**
     * From now on a look is made while the first page is open, and at no other time. To be called when the window is shown.
     *
     * @param seen whether the window is; while a watch goes on it may hide and come back
     */
    void look(Rounds rounds, ObservableValue<Boolean> seen) {
        session.flow().subscribe(now -> rounds.quiet(now instanceof Flow.Asking && seen.getValue()));
        seen.subscribe(now -> rounds.quiet(session.flow().get() instanceof Flow.Asking && now));
    }

    void heard(Updates.State state) {
        boolean first = latest.isEmpty();
        latest = Optional.of(state);
        if (first && session.flow().get() instanceof Flow.Asking) {
            show();
        }
    }

    private void show() {
        latest.ifPresent(state -> {
            boolean asks = state.asks() && choice.get() == UpdateChoice.ASK;
            if (asks) {
                behind.worker().execute(updates::asked);
            }
            view.set(new View(asks, asks ? Optional.empty() : state.news(), false));
        });
    }

    /** Returns whether the choice was kept for later starts too. */
    boolean choose(UpdateChoice chosen) {
        boolean kept = updates.choose(chosen);
        choice.set(chosen);
        view.set(View.NOTHING);
        behind.ask(updates::now, state -> latest = Optional.of(state));
        return kept;
    }

    void putAway() {
        view.get().news().ifPresent(news -> behind.ask(
                () -> {
                    updates.putAway(news.version());
                    return updates.now();
                },
                state -> latest = Optional.of(state)));
        view.set(View.NOTHING);
    }

    /** Opens the page of the version in the person's browser. Nothing is downloaded by the program. */
    void open() {
        view.get().news().ifPresent(news -> behind.ask(() -> open(news.page()), opened -> view.set(new View(false, Optional.of(news), !opened))));
    }

    private boolean open(Address page) {
        return hands.ability("refresh", page) instanceof Ability.Opens opens && hands.open(page, opens.browsers().getFirst(), false);
    }

    ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<UpdateChoice> choice() {
        return choice.getReadOnlyProperty();
    }

    Updates updates() {
        return updates;
    }
}
