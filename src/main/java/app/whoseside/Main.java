package app.whoseside;

import app.whoseside.cli.Cli;
import app.whoseside.cli.Services;
import app.whoseside.cli.Terminals;
import app.whoseside.knowledge.ContactsFile;
import app.whoseside.os.OperatingSystems;
import app.whoseside.settings.SettingsFile;
import app.whoseside.settings.SettingsPlace;
import app.whoseside.ui.WhosesideApp;
import app.whoseside.words.Languages;
import app.whoseside.words.Messages;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/** Opens the window, or answers in the terminal when there are words on the command line. Not an Application, so that JavaFX loads only for the window. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Logs.quiet();
        Map<String, String> environment = System.getenv();
        String version = Version.here();
        Workshop workshop = new Workshop(OperatingSystems.here(), version);
        SettingsFile settings =
                new SettingsFile(SettingsPlace.of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), environment));
        // what the system shows its texts in, which in a terminal is LC_ALL, LC_MESSAGES or LANG
        Locale system = Locale.getDefault(Locale.Category.DISPLAY);
        Messages messages = Messages.in(Languages.choose(settings.read().settings().taste().language(), system));
        if (args.length > 0) {
            Services services = new Services(
                    messages, version, settings, ContactsFile::builtIn, workshop::examiner, workshop::redaction, InstantSource.system(),
                    ZoneId.systemDefault());
            System.exit(new Cli(Terminals.ofThisProcess(environment), services).run(args));
        }
        WhosesideApp.run(new WindowParts(workshop, messages, settings, version).wiring());
        // Threads of libraries must not keep the program alive once its window is closed.
        System.exit(0);
    }
}
