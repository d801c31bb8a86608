package app.whoseside.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The name of this computer, without asking a network for it. */
public final class ComputerName {
    private ComputerName() {}

    /** Returns the name, or an empty text when the system does not tell. */
    public static String of(Map<String, String> environment) {
        String windows = environment.getOrDefault("COMPUTERNAME", "");
        String shell = environment.getOrDefault("HOSTNAME", "");
        String name = windows.isBlank() ? shell : windows;
        return name.isBlank() ? linux() : name.strip();
    }

    private static String linux() {
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
