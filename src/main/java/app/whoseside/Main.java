package app.whoseside;

import app.whoseside.cli.Cli;
import app.whoseside.cli.Services;
import app.whoseside.cli.Terminals;
import app.whoseside.knowledge.ContactsFile;
import app.whoseside.os.OperatingSystem;
import app.whoseside.os.OperatingSystems;
import app.whoseside.settings.SettingsFile;
import app.whoseside.settings.SettingsPlace;
import app.whoseside.settings.StatePlace;
import app.whoseside.ui.WhosesideApp;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens the window, or answers in the terminal when the words on the command line ask for it. Not an Application, so that JavaFX loads only for the window. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Threads of libraries must not keep the program alive once its window is closed.
        System.exit(run(OperatingSystems.here(), System.getenv(), args));
    }

    /** Returns the exit status, once the terminal is answered or the window is closed. */
    static int run(OperatingSystem computer, Map<String, String> environment, String... words) {
        String system = System.getProperty("os.name");
        Path home = Path.of(System.getProperty("user.home"));
        Path state = StatePlace.of(system, home, environment);
        String version = Version.here();
        Workshop workshop = new Workshop(computer, version);
        Logs.to(state.resolve(Logs.FILE), workshop::redaction);
        Mistakes.log();
        SettingsFile settings = new SettingsFile(SettingsPlace.of(system, home, environment));
        Supplier<Speech> speech = () -> Speech.of(settings.read().settings().taste().language());
        return switch (Start.of(words)) {
            case Start.Terminal() -> {
                Services services = new Services(
                        speech.get().messages(), version, settings, ContactsFile::builtIn, workshop::examiner, id -> Workshop.example(id, version),
                        workshop::redaction, () -> workshop.hands(state), () -> workshop.watches(state), InstantSource.system(), ZoneId.systemDefault());
                yield new Cli(Terminals.ofThisProcess(environment), services).run(words);
            }
            case Start.Window(Optional<String> address) -> {
                WhosesideApp.run(() -> new WindowParts(workshop, speech.get(), settings, state, version).wiring(), address, workshop::getReady);
                yield 0;
            }
        };
    }
}
