package app.whoseside.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where each system keeps the settings of one person. */
public final class SettingsPlace {
    private SettingsPlace() {}

    /**
     * Returns the settings file.
     *
     * @param system value of the system property os.name
     * @param home the person's home folder
     */
    public static Path of(String system, Path home, Map<String, String> environment) {
        String named = environment.getOrDefault("WHOSESIDE_SETTINGS", "");
        return named.isBlank() ? folder(system.toLowerCase(Locale.ROOT), home, environment).resolve("settings.properties") : Path.of(named);
    }

    private static Path folder(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return (roaming.isBlank() ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming)).resolve("Whoseside");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Whoseside");
        }
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        // the XDG specification tells to ignore a relative path
        boolean usable = !config.isBlank() && Path.of(config).isAbsolute();
        return (usable ? Path.of(config) : home.resolve(".config")).resolve("whoseside");
    }
}
