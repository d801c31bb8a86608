package app.whoseside.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.whoseside.os.hands.Journal;
import app.whoseside.testing.Trials;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GNOME's real settings in a real dconf, in a home folder and a session of their own; each command is a session, as after a new login. */
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class RealGnomeTest {
    private static final String ROOT = "org.gnome.system.proxy";
    private static final Map<String, String> DESKTOP = Map.of("XDG_CURRENT_DESKTOP", "GNOME");

    @TempDir
    Path home;

    @BeforeEach
    void aManualProxyWithAPassword() throws Exception {
        assumeTrue(Trials.installed("dbus-run-session", "gsettings", "dconf"));
        assumeTrue(session("gsettings", "list-schemas").contains(ROOT));
        session("dconf", "write", "/system/proxy/http/host", "'proxy.example'");
        session("dconf", "write", "/system/proxy/http/port", "3128");
        session("dconf", "write", "/system/proxy/http/authentication-password", "\"it's: s3cret\"");
        session("dconf", "write", "/system/proxy/ignore-hosts", "['localhost', '*.shop.example']");
        session("dconf", "write", "/system/proxy/mode", "'manual'");
    }

    private String session(String... words) throws Exception {
        List<String> line = new ArrayList<>(List.of("/usr/bin/dbus-run-session", "--"));
        line.addAll(List.of(words));
        return Trials.run(home, DESKTOP, line);
    }

    private String settings() throws Exception {
        return session("gsettings", "list-recursively", ROOT);
    }

    private String putBack() throws Exception {
        return session(Trials.java("app.whoseside.Main", "put-back").toArray(String[]::new));
    }

    private Path notes() {
        return home.resolve("state/whoseside/undo");
    }

    private void kill(String deed, String point, int passed) throws Exception {
        List<String> line = new ArrayList<>(List.of("/usr/bin/dbus-run-session", "--"));
        line.addAll(Trials.java(Cutting.class.getName(), "proxy", notes().toString(), deed, point, Integer.toString(passed)));
        Killing.where(Trials.in(home, DESKTOP, line));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"write, 0, manual", "written, 0, none"})
    void killedWhileItIsSwitchedOff(String point, int passed, String mode) throws Exception {
        String before = settings();
        kill("off", point, passed);
        assertEquals("'" + mode + "'", session("gsettings", "get", ROOT, "mode").strip());
        assertEquals(1, new Journal(notes()).entries().size());
        assertEquals(mode.equals("none"), putBack().contains("Your proxy is on again, as it was."));
        assertEquals(before, settings());
        assertTrue(new Journal(notes()).entries().isEmpty());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"write, 0", "written, 0"})
    void killedWhileItIsPutBack(String point, int passed) throws Exception {
        String before = settings();
        kill("off", "written", 0);
        kill(new Journal(notes()).entries().getFirst().id(), point, passed);
        putBack();
        assertEquals(before, settings());
        assertTrue(new Journal(notes()).entries().isEmpty());
    }

    @Test
    void onlyTheModeChangesAndTheKeptPasswordIsItsOwnersAlone() throws Exception {
        String before = settings();
        kill("off", "written", 0);
        assertNotEquals(before, settings());
        assertEquals(before.replace("mode 'manual'", "mode 'none'"), settings());
        try (var files = Files.list(notes())) {
            for (Path file : files.toList()) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
    }

    @Test
    void whatThePersonChoseMeanwhileStays() throws Exception {
        kill("off", "written", 0);
        session("dconf", "write", "/system/proxy/mode", "'auto'");
        assertTrue(putBack().contains("You changed your proxy after us."));
        assertEquals("'auto'", session("gsettings", "get", ROOT, "mode").strip());
    }
}
