package app.whoseside;

import app.whoseside.cli.Cli;
import app.whoseside.cli.Services;
import app.whoseside.cli.Terminals;
import app.whoseside.knowledge.ContactsFile;
import app.whoseside.os.OperatingSystems;
import app.whoseside.settings.SettingsFile;
import app.whoseside.settings.SettingsPlace;
import app.whoseside.settings.StatePlace;
import app.whoseside.ui.WhosesideApp;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;

/** Opens the window, or answers in the terminal when there are words on the command line. Not an Application, so that JavaFX loads only for the window. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Map<String, String> environment = System.getenv();
        String system = System.getProperty("os.name");
        Path home = Path.of(System.getProperty("user.home"));
        Path state = StatePlace.of(system, home, environment);
        String version = Version.here();
        Workshop workshop = new Workshop(OperatingSystems.here(), version);
        Logs.to(state.resolve(Logs.FILE), workshop::redaction);
        Mistakes.log();
        SettingsFile settings = new SettingsFile(SettingsPlace.of(system, home, environment));
        Speech speech = Speech.of(settings.read().settings().taste().language());
        if (args.length > 0) {
            Services services = new Services(
                    speech.messages(), version, settings, ContactsFile::builtIn, workshop::examiner, id -> Workshop.example(id, version), workshop::redaction,
                    () -> workshop.hands(state), () -> workshop.watches(state), InstantSource.system(), ZoneId.systemDefault());
            System.exit(new Cli(Terminals.ofThisProcess(environment), services).run(args));
        }
        WhosesideApp.run(new WindowParts(workshop, speech, settings, state, version).wiring());
        // Threads of libraries must not keep the program alive once its window is closed.
        System.exit(0);
    }
}
