package app.whoseside.os.linux.bus;

import app.whoseside.os.notice.Reach;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** How a Linux desktop reaches a person: over its session bus. */
public final class LinuxReach {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** So long a panel may take to be started anew, before it counts as gone. */
    private static final Duration RESTART = Duration.ofSeconds(5);

    private LinuxReach() {}

    public static Reach of(Map<String, String> environment) {
        SessionBus bus = new SessionBus(address(environment), PATIENCE);
        return new Reach(new BusNotices(bus), new BusSigns(bus, RESTART));
    }

    /** Where nothing is said, the bus is where systemd puts it: sd_bus_open_user(3). */
    static String address(Map<String, String> environment) {
        String said = environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "");
        String folder = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        if (!said.isEmpty() || folder.isEmpty()) {
            return said;
        }
        Path usual = Path.of(folder, "bus");
        return Files.exists(usual) ? "unix:path=" + usual : "";
    }
}
