package app.whoseside.settings;

import app.whoseside.model.Contacts.Reference;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What the person chose, as it holds now. A choice that cannot be written to the file holds for this run only. */
public final class Choices {
    private final SettingsFile file;
    private Settings now;

    public Choices(SettingsFile file) {
        this.file = file;
        now = file.read().settings();
    }

    public synchronized Settings now() {
        return now;
    }

    /** Returns the file in which they are kept. */
    public SettingsFile file() {
        return file;
    }

    /** Returns whether it was kept for later runs too; so do the others. */
    public boolean outside(OutsideChoice choice) {
        return change(now().with(choice), () -> file.write(choice));
    }

    public boolean directories(boolean on) {
        return change(now().withDirectories(on), () -> file.writeDirectories(on));
    }

    /** With none, the built-in ones are asked. */
    public boolean references(List<Reference> sites) {
        return change(now().withReferences(sites), () -> file.writeReferences(sites));
    }

    public boolean textSize(int percent) {
        return change(now().with(now().taste().withTextSize(percent)), () -> file.writeTextSize(percent));
    }

    public boolean language(Optional<String> tag) {
        return change(now().with(now().taste().withLanguage(tag)), () -> file.writeLanguage(tag));
    }

    public boolean history(boolean on) {
        return change(now().with(now().taste().withHistory(on)), () -> file.writeHistory(on));
    }

    public boolean updates(UpdateChoice choice) {
        return change(now().with(now().taste().with(choice)), () -> file.write(choice));
    }

    private synchronized boolean change(Settings to, Write write) {
        now = to;
        try {
            write.now();
            return true;
        } catch (IOException e) {
            System.getLogger(Choices.class.getName()).log(System.Logger.Level.WARNING, "a choice could not be kept", e);
            return false;
        }
    }

    private interface Write {
        void now() throws IOException;
    }
}
