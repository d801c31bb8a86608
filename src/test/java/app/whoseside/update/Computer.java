package app.whoseside.update;

import static app.whoseside.update.Signing.NOON;
import static app.whoseside.update.Signing.RUNNING;

import app.whoseside.model.Policy;
import app.whoseside.settings.Choices;
import app.whoseside.settings.SettingsFile;
import app.whoseside.settings.UpdateChoice;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** A computer with its files, its clock and its administrator; what it fetches is what a test says. */
final class Computer {
    final Signing signing = new Signing();
    final FakeSource source = new FakeSource();
    final Path folder;
    Instant now = NOON;
    Policy policy = new Policy.None();
    Optional<VersionNumber> running = Optional.of(RUNNING);
    Optional<Release> release = Optional.of(signing.release());

    Computer(Path folder) {
        this.folder = folder;
    }

    /** Starts the program anew. */
    Updates start() {
        Choices choices = new Choices(new SettingsFile(folder.resolve("settings.properties")));
        return new Updates(release, running, () -> policy, choices, new UpdateNotes(folder.resolve("updates.txt")), source, () -> now);
    }

    Updates startAgreed() {
        Updates updates = start();
        updates.choose(UpdateChoice.YES);
        return updates;
    }

    void serves(byte[] file) {
        source.next = new Source.Got.Whole(file);
    }
}
