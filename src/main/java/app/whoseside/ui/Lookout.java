package app.whoseside.ui;

import app.whoseside.examination.Examiner;
import app.whoseside.model.Thing;
import app.whoseside.model.Watched;
import app.whoseside.ui.Vigil.Phase;
import app.whoseside.watch.Ending;
import app.whoseside.watch.WatchFolder.Place;
import app.whoseside.watch.Watches;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Keeps the one watch of the window, whatever page is shown. */
final class Lookout {
    /** A look that is under way ends within its own limits. */
    private static final Duration LETTING_GO = Duration.ofSeconds(30);

    private final Keeping keeping;
    private final Examiner examiner;
    private final BooleanSupplier directories;
    private final BooleanSupplier example;
    private final Session session;
    private final Behind behind;
    private final ReadOnlyObjectWrapper<Optional<Vigil>> vigil = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Shift> shift = Optional.empty();
    private Consumer<Vigil> whenEnded = ended -> {};
    private boolean beginning;
    private int turn;
    /** What is off by our hand: a page that opens then opens on another way. */
    private volatile String off = "";

    /** Why a watch did not begin. */
    enum Refusal {
        /** This window watches another site. */
        ANOTHER,
        /** Another program watches this site. */
        BUSY
    }

    private sealed interface Taken {
        record Mine(Optional<Place> place) implements Taken {}

        record Busy() implements Taken {}
    }

    /**
     * @param examiner the real one, also while an example plays
     * @param example whether an example plays, in which there is nothing to watch
     */
    Lookout(Keeping keeping, Examiner examiner, BooleanSupplier directories, BooleanSupplier example, Session session, Behind behind) {
        this.keeping = keeping;
        this.examiner = examiner;
        this.directories = directories;
        this.example = example;
        this.session = session;
        this.behind = behind;
        session.off().subscribe(this::changed);
    }

    private void changed(Set<Thing> things) {
        off = things.isEmpty() ? "" : " without " + new TreeSet<>(things);
    }

    /** Whether what is shown can be watched: for real, on the way that it usually takes. */
    boolean possible() {
        return !example.getAsBoolean() && session.off().get().isEmpty() && !session.looksChanged() && session.subject().get().isPresent();
    }

    /** Begins to watch what is shown, and shows the page of it; a site that is watched already is shown as it is. */
    void begin(Consumer<Refusal> refused) {
        session.keep().filter(kept -> possible()).ifPresent(kept -> begin(kept, refused));
    }

    void begin(Kept kept, Consumer<Refusal> refused) {
        Optional<Vigil> now = vigil.get().filter(Vigil::on);
        if (now.filter(other -> other.site().equals(kept.subject().address().host())).isPresent()) {
            show();
        } else if (now.isPresent()) {
            refused.accept(Refusal.ANOTHER);
        } else if (!beginning) {
            beginning = true;
            Optional<Shift> before = shift;
            behind.ask(() -> take(kept, before), taken -> begin(kept, taken, refused));
        }
    }

    private void begin(Kept kept, Taken taken, Consumer<Refusal> refused) {
        beginning = false;
        switch (taken) {
            case Taken.Busy() -> refused.accept(Refusal.BUSY);
            case Taken.Mine(Optional<Place> place) -> {
                vigil.set(Optional.of(new Vigil(kept, Optional.empty(), new Phase.Looking(), place.isPresent() ? Vigil.Noted.YES : Vigil.Noted.NEVER)));
                session.resume(kept, new Flow.Watching());
                Shift next = new Shift(
                        watches(), examiner, kept.told().request(kept.subject().address(), directories.getAsBoolean()), place, keeping.threads(), listener());
                shift = Optional.of(next);
                next.start();
            }
        }
    }

    /** Where nothing can be noted, the watch is kept all the same. */
    private Taken take(Kept kept, Optional<Shift> before) {
        try {
            if (before.isPresent()) {
                before.get().await(LETTING_GO);
            }
            Optional<Place> place = keeping.watches().folder().take(kept.subject().address());
            return place.isPresent() ? new Taken.Mine(place) : new Taken.Busy();
        } catch (IOException e) {
            System.getLogger(Lookout.class.getName()).log(System.Logger.Level.WARNING, "the watch cannot be noted", e);
            return new Taken.Mine(Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Taken.Busy();
        }
    }

    private Watches watches() {
        Watches all = keeping.watches();
        return new Watches(all.folder(), all.pace(), all.around().beside(() -> off), all.times(), all.chance(), all.looking());
    }

    /** What an earlier watch still says is not heard. */
    private Shift.Listener listener() {
        int mine = ++turn;
        return new Shift.Listener() {
            @Override
            public void now(UnaryOperator<Vigil> change) {
                behind.screen().execute(() -> take(mine, change));
            }

            @Override
            public void ended(Phase how) {
                behind.screen().execute(() -> {
                    take(mine, vigil -> vigil.now(how));
                    vigil.get().filter(now -> mine == turn).ifPresent(whenEnded);
                });
            }
        };
    }

    private void take(int of, UnaryOperator<Vigil> change) {
        if (of == turn) {
            vigil.get().map(change).ifPresent(next -> {
                vigil.set(Optional.of(next));
                session.follow(next.kept(), next.watched().flatMap(next.kept()::with));
            });
        }
    }

    /** Shows the page of the watch, in place of whatever is shown. */
    void show() {
        vigil.get().ifPresent(now -> {
            session.resume(now.kept(), new Flow.Watching());
            session.follow(now.kept(), now.watched().flatMap(now.kept()::with));
        });
    }

    void lookNow() {
        shift.ifPresent(Shift::lookNow);
    }

    /** The person ends the watch, and returns to the answer. The result keeps what it saw. */
    void stop() {
        vigil.get().ifPresent(now -> {
            turn++;
            shift.ifPresent(Shift::dismiss);
            vigil.set(Optional.empty());
            session.follow(now.kept(), now.watched(Watched.End.STOPPED).flatMap(now.kept()::with));
            if (session.flow().get() instanceof Flow.Watching) {
                session.show(session.shown().get().isPresent() ? new Flow.Answer() : new Flow.Asking());
            }
        });
    }

    /** Watches the same page anew, after the watch has ended. */
    void again(Consumer<Refusal> refused) {
        vigil.get().filter(now -> !now.on()).ifPresent(now -> begin(now.kept(), refused));
    }

    /** The person has read how it ended. */
    void forget() {
        if (vigil.get().filter(Vigil::on).isEmpty()) {
            vigil.set(Optional.empty());
        }
    }

    /** The program ends. What the watch noted stays, so that the next start can go on. */
    void close() {
        turn++;
        shift.ifPresent(Shift::stop);
    }

    void whenEnded(Consumer<Vigil> listener) {
        whenEnded = listener;
    }

    ReadOnlyObjectProperty<Optional<Vigil>> vigil() {
        return vigil.getReadOnlyProperty();
    }
}
