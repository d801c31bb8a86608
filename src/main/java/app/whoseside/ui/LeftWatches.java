package app.whoseside.ui;

import app.whoseside.model.Address;
import app.whoseside.model.AddressReading;
import app.whoseside.watch.WatchFolder;
import app.whoseside.watch.WatchNote;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Watches that an earlier run began and that were cut off. */
final class LeftWatches {
    private final WatchFolder folder;
    private final Lookout lookout;
    private final OutsideChoice outside;
    private final Behind behind;
    private final Function<String, AddressReading> reading;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<WatchFolder.Left> left = new ReadOnlyObjectWrapper<>(new WatchFolder.Left(List.of(), List.of()));
    private final ReadOnlyObjectWrapper<Optional<Lookout.Refusal>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());

    LeftWatches(
            WatchFolder folder, Lookout lookout, OutsideChoice outside, Behind behind, Function<String, AddressReading> reading, InstantSource clock) {
        this.folder = folder;
        this.lookout = lookout;
        this.outside = outside;
        this.behind = behind;
        this.reading = reading;
        this.clock = clock;
    }

    /** Looks for them, once, before anything is watched. */
    void read() {
        behind.ask(() -> folder.found(clock.instant()), left::set);
    }

    void goOn() {
        first().ifPresent(note -> address(note).ifPresent(page -> {
            refused.set(Optional.empty());
            drop(note);
            Subject subject = new Subject(page, note.course().since().wall());
            lookout.begin(new Kept(subject, Told.of(outside, page), Optional.empty(), Optional.empty()), why -> refuse(note, why));
        }));
    }

    /** Its time may come once the other watch is over. */
    private void refuse(WatchNote note, Lookout.Refusal why) {
        refused.set(Optional.of(why));
        if (why == Lookout.Refusal.ANOTHER) {
            List<WatchNote> all = new ArrayList<>(List.of(note));
            all.addAll(left.get().notes());
            left.set(new WatchFolder.Left(List.copyOf(all), left.get().damaged()));
        }
    }

    /** The person wants it no more. */
    void leave() {
        first().ifPresent(note -> {
            drop(note);
            address(note).ifPresent(page -> behind.worker().execute(() -> forget(page)));
        });
    }

    private void forget(Address page) {
        try (WatchFolder.Place mine = folder.take(page).orElse(null)) {
            if (mine != null) {
                mine.forget();
            }
        } catch (IOException e) {
            System.getLogger(LeftWatches.class.getName()).log(System.Logger.Level.WARNING, "the note of a watch could not be deleted", e);
        }
    }

    private void drop(WatchNote note) {
        left.set(new WatchFolder.Left(left.get().notes().stream().filter(each -> each != note).toList(), left.get().damaged()));
    }

    private Optional<WatchNote> first() {
        return left.get().notes().stream().filter(note -> address(note).isPresent()).findFirst();
    }

    private Optional<Address> address(WatchNote note) {
        return reading.apply(note.url()) instanceof AddressReading.Accepted accepted ? Optional.of(accepted.address()) : Optional.empty();
    }

    /** Returns the question about the newest of them; empty where there is none. */
    String question(Texts texts) {
        return first().flatMap(this::address).map(page -> texts.get("watch.left", Map.of("site", page.host()))).orElse("");
    }

    /** Returns what is to be said of notes that could not be understood, and of a watch that did not go on. */
    String said(Texts texts) {
        return refused.get().map(why -> refusal(why, texts))
                .orElseGet(() -> left.get().damaged().stream().findFirst().map(file -> texts.get("watch.damaged", Map.of("file", file))).orElse(""));
    }

    private String refusal(Lookout.Refusal why, Texts texts) {
        return switch (why) {
            case ANOTHER -> texts.get("watch.one", Map.of("site", lookout.vigil().get().map(Vigil::site).orElse("")));
            case BUSY -> texts.get("watch.left.busy");
        };
    }

    ReadOnlyObjectProperty<WatchFolder.Left> left() {
        return left.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Lookout.Refusal>> refused() {
        return refused.getReadOnlyProperty();
    }
}
