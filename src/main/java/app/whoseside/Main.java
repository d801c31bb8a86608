package app.whoseside;

import app.whoseside.cli.Cli;
import app.whoseside.cli.Services;
import app.whoseside.cli.Terminal;
import app.whoseside.knowledge.ContactsFile;
import app.whoseside.os.OperatingSystems;
import app.whoseside.settings.SettingsFile;
import app.whoseside.settings.SettingsPlace;
import app.whoseside.words.Messages;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;

/** Opens the window, or answers in the terminal when there are words on the command line. Not an Application, so that JavaFX loads only for the window. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Logs.quiet();
        if (args.length > 0) {
            System.exit(terminal().run(args));
        }
    }

    private static Cli terminal() {
        Map<String, String> environment = System.getenv();
        String version = Version.here();
        Workshop workshop = new Workshop(OperatingSystems.here(), version);
        Path settings = SettingsPlace.of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), environment);
        Services services = new Services(
                Messages.english(), version, new SettingsFile(settings), ContactsFile::builtIn, workshop::examiner, workshop::redaction,
                InstantSource.system(), ZoneId.systemDefault());
        boolean interactive = System.console() != null && System.console().isTerminal();
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return new Cli(new Terminal(writer(System.out), writer(System.err), in, interactive, columns(environment)), services);
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    private static int columns(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("\\d{2,4}") ? Integer.parseInt(columns) : 80;
    }
}
