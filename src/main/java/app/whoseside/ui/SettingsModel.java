package app.whoseside.ui;

import app.whoseside.model.AddressReading;
import app.whoseside.model.Contacts.Reference;
import app.whoseside.settings.Choices;
import app.whoseside.settings.LastSites;
import app.whoseside.settings.OutsideChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the person chose, and each change to it at once. */
final class SettingsModel {
    private static final int MOST = 10;

    private final Choices choices;
    private final LastSites sites;
    private final Consumer<Optional<String>> speak;
    private final Function<String, AddressReading> reading;
    private final Texts texts;

    private final ReadOnlyObjectWrapper<List<String>> references = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notKept = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper asksToDelete = new ReadOnlyBooleanWrapper();

    /** @param speak called when the window is to speak another language; empty for the system's */
    SettingsModel(Choices choices, LastSites sites, Consumer<Optional<String>> speak, Function<String, AddressReading> reading, Texts texts) {
        this.choices = choices;
        this.sites = sites;
        this.speak = speak;
        this.reading = reading;
        this.texts = texts;
        typed.addListener((property, old, now) -> said.set(""));
        read();
    }

    /** Takes over what was changed elsewhere. */
    void read() {
        references.set(choices.now().references().orElse(List.of()).stream().map(Reference::url).toList());
        asksToDelete.set(false);
        said.set("");
    }

    OutsideChoice outside() {
        return choices.now().outside();
    }

    void outside(OutsideChoice choice) {
        kept(choices.outside(choice));
    }

    boolean directories() {
        return choices.now().directories();
    }

    /** Returns how many public name directories there are to ask. */
    int books() {
        return choices.now().directoriesNamed();
    }

    void directories(boolean on) {
        kept(choices.directories(on));
    }

    Optional<String> language() {
        return choices.now().taste().language();
    }

    void language(Optional<String> tag) {
        if (!tag.equals(language())) {
            kept(choices.language(tag));
            speak.accept(tag);
        }
    }

    boolean history() {
        return sites.wanted();
    }

    /** What is noted already stays until the person says that it may go. */
    void history(boolean on) {
        kept(choices.history(on));
        asksToDelete.set(!on && sites.any());
    }

    void deleteHistory() {
        sites.clear();
        asksToDelete.set(false);
    }

    void keepHistory() {
        asksToDelete.set(false);
    }

    /** Adds what is in the field, or says what to change. */
    void addReference() {
        switch (reading.apply(typed.get())) {
            case AddressReading.Rejected(AddressReading.Note note) -> said.set(texts.get(note.key(), note.values()));
            case AddressReading.Accepted accepted when !accepted.notes().isEmpty() -> {
                AddressReading.Note note = accepted.notes().getFirst();
                said.set(texts.get(note.key(), note.values()));
            }
            case AddressReading.Accepted accepted -> add(accepted.address().origin() + accepted.address().path().replaceFirst("[?#].*", ""));
        }
    }

    void removeReference(String url) {
        List<Reference> left = own().stream().filter(site -> !site.url().equals(url)).toList();
        write(left);
    }

    private void add(String url) {
        List<Reference> all = new ArrayList<>(own());
        if (all.stream().anyMatch(site -> site.url().equals(url))) {
            said.set(texts.get("choice.references.there"));
        } else if (url.matches(".*[\\s,].*")) {
            said.set(texts.get("choice.references.bare"));
        } else if (all.size() >= MOST) {
            said.set(texts.get("choice.references.full"));
        } else {
            all.add(new Reference(url, url));
            write(all);
            typed.set("");
        }
    }

    private List<Reference> own() {
        return choices.now().references().orElse(List.of());
    }

    private void write(List<Reference> all) {
        kept(choices.references(all));
        references.set(all.stream().map(Reference::url).toList());
    }

    private void kept(boolean kept) {
        notKept.set(kept ? "" : texts.get("choice.not-kept", Map.of("file", choices.file().path().toString())));
    }

    StringProperty typed() {
        return typed;
    }

    /** Returns the sites that the person named; none while the built-in ones hold. */
    ReadOnlyObjectProperty<List<String>> references() {
        return references.getReadOnlyProperty();
    }

    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyStringProperty notKept() {
        return notKept.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty asksToDelete() {
        return asksToDelete.getReadOnlyProperty();
    }
}
