package app.whoseside.os.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.whoseside.testing.Trials;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Firefox and Chromium really open a window and a private window: the server that sees the requests gave the first one a cookie, which the
 * private one does not bring. In a network without any way out, and a list of processes that ends with the trial.
 */
@EnabledOnOs(OS.LINUX)
@Timeout(180)
class RealBrowsersTest {
    /** Root needs no leave for a network of its own, and others get it as root of a world of their own. */
    private static final List<List<String>> ALONE = List.of(
            List.of("/usr/bin/unshare", "--net", "--pid", "--fork", "--kill-child", "--mount-proc"),
            List.of("/usr/bin/unshare", "--map-root-user", "--net", "--pid", "--fork", "--kill-child", "--mount-proc"));

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private @Nullable Process screen;
    private String display = "";

    @BeforeEach
    void aScreenThatNobodySees() throws IOException {
        assumeTrue(Trials.installed("Xvfb", "xwininfo", "dbus-run-session", "unshare", "ip"));
        screen = new ProcessBuilder("/usr/bin/Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = screen.inputReader()) {
            display = ":" + said.readLine();
        }
    }

    @AfterEach
    void screenOff() throws InterruptedException {
        if (screen != null) {
            screen.destroy();
            screen.waitFor(5, TimeUnit.SECONDS);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // Chromium opens an empty page in place of its own ones, so the hands do not send anybody there.
        "firefox-esr, firefox-esr, '',            Settings,         Add-ons Manager, true",
        "chromium,    chromium,    --no-sandbox,  Clear browsing,   Extensions,      false",
    })
    void theyOpenPrivateWindows(String id, String program, String needed, String data, String addOns, boolean ownPages) throws Exception {
        assumeTrue(Trials.installed(program));
        List<String> line = new ArrayList<>(alone());
        line.addAll(List.of("/usr/bin/dbus-run-session", "--"));
        line.addAll(Trials.java(BrowserTrial.class.getName(), inFront(program, needed).toString(), id, data, addOns));
        assertEquals("""
                first true without a cookie
                private true without a cookie
                again true seen=yes
                data %1$s
                add-ons %1$s
                """.formatted(ownPages), Trials.run(folder, Map.of("DISPLAY", display), line));
    }

    /** Whoever runs the tests as root has no sandbox, and a fresh home has no answers to a browser's first questions. */
    private Path inFront(String program, String needed) throws IOException {
        Path programs = Files.createDirectory(folder.resolve("programs"));
        if (!needed.isEmpty()) {
            Path file = programs.resolve(program);
            Files.writeString(file, "#!/bin/sh\nexec /usr/bin/" + program + " " + needed + " --no-first-run \"$@\"\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return programs;
    }

    private List<String> alone() throws Exception {
        for (List<String> words : ALONE) {
            List<String> line = new ArrayList<>(words);
            line.add("/bin/true");
            Process process = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0) {
                return words;
            }
        }
        assumeTrue(false, "no network of its own to be had here");
        return List.of();
    }
}
