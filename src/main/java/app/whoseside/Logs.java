package app.whoseside;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Libraries report to nobody: what a person should know is in the answer. */
final class Logs {
    /** Kept here, since the logging system forgets loggers that nobody holds. */
    private static final Logger ROOT = Logger.getLogger("");

    private Logs() {}

    static void quiet() {
        ROOT.setLevel(Level.SEVERE);
    }
}
