package app.whoseside.os;

import app.whoseside.model.Policy;
import app.whoseside.os.hands.SystemHands;
import app.whoseside.os.hands.Waiting;
import app.whoseside.os.linux.Linux;
import app.whoseside.os.linux.LinuxHands;
import app.whoseside.os.linux.bus.LinuxReach;
import app.whoseside.os.mac.Mac;
import app.whoseside.os.mac.MacHands;
import app.whoseside.os.mac.MacNotices;
import app.whoseside.os.notice.Reach;
import app.whoseside.os.windows.Tray;
import app.whoseside.os.windows.Windows;
import app.whoseside.os.windows.WindowsHands;
import app.whoseside.os.windows.WindowsPolicy;
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
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Waiting DIALLING = new Waiting(Duration.ofSeconds(25), Duration.ofMillis(300));

    private static final String UNIX_POLICY = "/etc/whoseside/policy.properties";
    private static final String MAC_POLICY = "/Library/Application Support/Whoseside/policy.properties";

    private OperatingSystems() {}

    public static OperatingSystem here() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Map<String, String> environment = System.getenv();
        if (name.startsWith("windows")) {
            return new Windows(windows(environment), programs(windows(environment)));
        }
        Commands commands = unix();
        return name.startsWith("mac") ? new Mac(Path.of("/"), commands) : new Linux(Path.of("/"), environment, commands);
    }

    /** Returns what can be changed and opened on this system; empty where that is not known yet. */
    public static Optional<SystemHands> hands() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Map<String, String> environment = System.getenv();
        if (name.startsWith("windows")) {
            Path root = windows(environment);
            return Optional.of(new WindowsHands(root, environment, programs(root), new PlainStarter(MOMENT), DIALLING));
        }
        if (name.startsWith("mac")) {
            Path home = Path.of(System.getProperty("user.home"));
            return Optional.of(new MacHands(Path.of("/"), home, unix(), new PlainStarter(MOMENT), DIALLING));
        }
        return name.startsWith("linux") ? Optional.of(LinuxHands.of(environment, unix())) : Optional.empty();
    }

    /** Returns the ways in which this system reaches a person. */
    public static Reach reach() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Tray tray = new Tray();
            return new Reach(tray, tray);
        }
        return name.startsWith("mac") ? MacNotices.reach(unix()) : name.startsWith("linux") ? LinuxReach.of(System.getenv()) : Reach.none();
    }

    /** Returns what the administrator of this computer decided for the program. */
    public static Policy policy() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WindowsPolicy.read();
        }
        return new PolicyFile(Path.of(name.startsWith("mac") ? MAC_POLICY : UNIX_POLICY)).read();
    }

    private static Path windows(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("SystemRoot", "C:\\Windows"));
    }

    private static SystemCommands programs(Path windows) {
        return new SystemCommands(List.of(windows.resolve("System32")), List.of(".exe"), WINDOWS_PATIENCE);
    }

    private static SystemCommands unix() {
        return new SystemCommands(folders("/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin"), List.of(""), PATIENCE);
    }

    private static List<Path> folders(String... paths) {
        return Stream.of(paths).map(Path::of).toList();
    }
}
