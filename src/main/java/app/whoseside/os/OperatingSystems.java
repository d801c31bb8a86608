package app.whoseside.os;

import app.whoseside.os.hands.SystemHands;
import app.whoseside.os.linux.Linux;
import app.whoseside.os.linux.LinuxHands;
import app.whoseside.os.mac.Mac;
import app.whoseside.os.windows.Windows;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Picks the reader for the system that the program runs on. */
public final class OperatingSystems {
    /** Leaves room for one slow program within the two seconds that a call may take; on Windows for two. */
    private static final Duration PATIENCE = Duration.ofMillis(1500);
    private static final Duration WINDOWS_PATIENCE = Duration.ofMillis(900);

    private OperatingSystems() {}

    public static OperatingSystem here() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Map<String, String> environment = System.getenv();
        if (name.startsWith("windows")) {
            Path root = Path.of(environment.getOrDefault("SystemRoot", "C:\\Windows"));
            return new Windows(root, new SystemCommands(List.of(root.resolve("System32")), List.of(".exe"), WINDOWS_PATIENCE));
        }
        Commands commands = unix();
        return name.startsWith("mac") ? new Mac(Path.of("/"), commands) : new Linux(Path.of("/"), environment, commands);
    }

    /** Returns what can be changed and opened on this system; empty where that is not known yet. */
    public static Optional<SystemHands> hands() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("linux") ? Optional.of(LinuxHands.of(System.getenv(), unix())) : Optional.empty();
    }

    private static SystemCommands unix() {
        return new SystemCommands(folders("/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin"), List.of(""), PATIENCE);
    }

    private static List<Path> folders(String... paths) {
        return Stream.of(paths).map(Path::of).toList();
    }
}
