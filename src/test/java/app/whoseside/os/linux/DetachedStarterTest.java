package app.whoseside.os.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.os.SystemCommands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class DetachedStarterTest {
    @TempDir
    Path folder;

    private final DetachedStarter starter =
            new DetachedStarter(new SystemCommands(List.of(Path.of("/usr/bin"), Path.of("/bin")), List.of(""), Duration.ofSeconds(2)), Duration.ofMillis(1500));

    private Path program(String text) throws IOException {
        Path file = folder.resolve("browser");
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void itRunsInASessionOfItsOwnWithItsWordsAsTheyAre() throws IOException {
        Path said = folder.resolve("said");
        assertTrue(starter.start(program("printf '%s|' \"$@\" >" + said + "; cut -d' ' -f6 /proc/$$/stat >>" + said + "; echo $$ >>" + said), "--new", "a b;c $HOME"));
        List<String> lines = Files.readAllLines(said);
        assertEquals("--new|a b;c $HOME|" + lines.getLast(), lines.getFirst());
    }

    @Test
    void oneThatGivesUpAtOnceIsNotStarted() throws IOException {
        assertFalse(starter.start(program("echo no display >&2; exit 1")));
        assertFalse(starter.start(folder.resolve("missing")));
    }

    @Test
    void oneThatGoesOnIsStarted() throws IOException {
        assertTrue(starter.start(program("exec sleep 3")));
    }
}
