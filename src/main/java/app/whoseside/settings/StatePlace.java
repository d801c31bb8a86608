package app.whoseside.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where each system keeps what a program notes by itself for one person: the last sites, the log. */
public final class StatePlace {
    private StatePlace() {}

    /**
     * Returns the folder; it may not be there yet.
     *
     * @param system value of the system property os.name
     * @param home the person's home folder
     */
    public static Path of(String system, Path home, Map<String, String> environment) {
        String named = environment.getOrDefault("WHOSESIDE_STATE", "");
        return named.isBlank() ? folder(system.toLowerCase(Locale.ROOT), home, environment) : Path.of(named);
    }

    private static Path folder(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve("Whoseside");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Whoseside");
        }
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        // the XDG specification tells to ignore a relative path
        boolean usable = !state.isBlank() && Path.of(state).isAbsolute();
        return (usable ? Path.of(state) : home.resolve(".local").resolve("state")).resolve("whoseside");
    }
}
