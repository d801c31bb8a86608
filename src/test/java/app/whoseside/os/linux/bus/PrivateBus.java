package app.whoseside.os.linux.bus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.testing.Trials;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A real session bus of our own, in a folder of its own, that starts no program by itself: a desktop's own would be found otherwise. */
final class PrivateBus {
    private static final String RULES = """
            <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
            <busconfig><type>session</type><listen>unix:path=%s</listen><auth>EXTERNAL</auth>
            <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
            """;

    private final Process process;
    private final String address;

    private PrivateBus(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static PrivateBus in(Path folder) throws IOException {
        Path rules = Files.writeString(folder.resolve("bus.conf"), RULES.formatted(folder.resolve("socket")));
        Process process = Trials.in(folder, Map.of(), List.of("/usr/bin/dbus-daemon", "--config-file=" + rules, "--nofork", "--print-address"))
                .redirectError(folder.resolve("bus.txt").toFile())
                .start();
        String address = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        assertTrue(address != null, "no bus: " + Files.readString(folder.resolve("bus.txt")));
        return new PrivateBus(process, address);
    }

    String address() {
        return address;
    }

    /** It ends at once, without a word to anybody. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertTrue(process.waitFor(5, TimeUnit.SECONDS));
    }

    void close() throws InterruptedException {
        process.destroy();
        assertTrue(process.waitFor(5, TimeUnit.SECONDS));
    }
}
