package app.whoseside;

import app.whoseside.report.Redaction;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.logging.ErrorManager;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Nothing is reported in the terminal: what a person should know is in the answer, and the rest is in a file. */
final class Logs {
    static final String FILE = "log.txt";

    private static final long MOST = 256 * 1024;
    /** Kept here, since the logging system forgets loggers that nobody holds. */
    private static final Logger ROOT = Logger.getLogger("");

    /** Calls it severe when a session ends and its bus with it. What fails on the bus is told by our own classes. */
    private static final Logger BUS = Logger.getLogger("org.freedesktop.dbus");

    private static final Logger OURS = Logger.getLogger("app.whoseside");

    private Logs() {}

    /**
     * Sends what goes wrong to a file: of this program also what is only odd, of libraries what is severe.
     *
     * @param redaction made at the first entry, since that asks the system
     */
    static void to(Path file, Supplier<Redaction> redaction) {
        Arrays.stream(ROOT.getHandlers()).forEach(ROOT::removeHandler);
        ROOT.setLevel(Level.SEVERE);
        BUS.setLevel(Level.OFF);
        OURS.setLevel(Level.WARNING);
        LogFile log = new LogFile(file, redaction, MOST);
        log.setErrorManager(new Silent());
        ROOT.addHandler(log);
    }

    private static final class Silent extends ErrorManager {
        @Override
        public synchronized void error(String message, Exception trouble, int code) {
            // A log that cannot be written is told to nobody: the answer counts.
        }
    }
}
