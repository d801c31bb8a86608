package app.whoseside.ui;

import app.whoseside.model.Address;
import app.whoseside.model.AddressReading;
import app.whoseside.model.AddressReading.Note;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The first page: what was typed, what is said about it, and what lies on the clipboard. */
final class AddressModel {
    private final Session session;
    private final Function<String, AddressReading> reading;
    private final IntSupplier books;
    private final Texts texts;

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<String>> suggestion = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Address>> asTyped = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper copied = new ReadOnlyStringWrapper("");

    /** @param books how many public name directories a check asks where the page fails, as it holds now */
    AddressModel(Session session, Function<String, AddressReading> reading, IntSupplier books, Texts texts) {
        this.session = session;
        this.reading = reading;
        this.books = books;
        this.texts = texts;
        text.addListener((property, old, now) -> forget());
        session.stopped().addListener((property, old, now) -> said.set(now ? stopped() : ""));
        session.broken().addListener((property, old, now) -> said.set(now ? texts.get("check.broken") : ""));
    }

    /** Checks what is in the field, or says what to change. Notes are said once; the same text a second time goes through. */
    void submit() {
        if (asTyped.get().isPresent()) {
            checkAsTyped();
            return;
        }
        switch (read(text.get())) {
            case AddressReading.Rejected rejected -> say(rejected.note());
            case AddressReading.Accepted accepted when accepted.notes().isEmpty() -> go(accepted.address());
            case AddressReading.Accepted accepted -> {
                say(accepted.notes().getFirst());
                asTyped.set(Optional.of(accepted.address()));
            }
        }
    }

    void checkAsTyped() {
        asTyped.get().ifPresent(this::go);
    }

    void useSuggestion() {
        suggestion.get().ifPresent(text::set);
        submit();
    }

    /** Offers an address that lies on the clipboard; never fills it in unasked. */
    void offer(Optional<String> clipboard) {
        String found = clipboard.map(String::strip).filter(this::plain).orElse("");
        copied.set(found.equals(text.get()) ? "" : found);
    }

    /** Fills in what was dropped onto the window, and says what to change in it. */
    void drop(String dropped) {
        session.stop();
        fill(dropped);
    }

    /** Fills in what came from elsewhere, such as a link; nothing is asked before the person's yes. */
    void fill(String address) {
        text.set(address.strip().lines().findFirst().orElse(""));
        if (read(text.get()) instanceof AddressReading.Rejected(Note note)) {
            say(note);
        }
    }

    void takeCopied() {
        text.set(copied.get());
        copied.set("");
        submit();
    }

    private boolean plain(String clip) {
        return read(clip) instanceof AddressReading.Accepted accepted && accepted.notes().isEmpty();
    }

    private AddressReading read(String typed) {
        return reading.apply(typed);
    }

    private void go(Address address) {
        forget();
        session.check(address);
    }

    private void say(Note note) {
        said.set(texts.get(note.key(), note.values()));
        suggestion.set(Optional.ofNullable(note.values().get("suggestion")));
    }

    private void forget() {
        said.set("");
        suggestion.set(Optional.empty());
        asTyped.set(Optional.empty());
    }

    private String stopped() {
        return session.off().get().stream().sorted().findFirst().map(thing -> texts.get("check.cancelled.changed", UndoModel.thing(thing))).orElseGet(() -> texts.get("check.cancelled"));
    }

    /** Returns whom a check asks. */
    String promise() {
        int count = books.getAsInt();
        return count > 0 ? texts.get("address.promise", Map.of("books", count == 1 ? "one" : "several")) : texts.get("address.promise.no-books");
    }

    /** Whether what is said is a note, and nothing to be put right. */
    ObservableValue<Boolean> note() {
        return Bindings.createBooleanBinding(() -> asTyped.get().isPresent() || session.stopped().get(), asTyped, session.stopped(), said);
    }

    StringProperty text() {
        return text;
    }

    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> suggestion() {
        return suggestion.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Address>> asTyped() {
        return asTyped.getReadOnlyProperty();
    }

    ReadOnlyStringProperty copied() {
        return copied.getReadOnlyProperty();
    }
}
