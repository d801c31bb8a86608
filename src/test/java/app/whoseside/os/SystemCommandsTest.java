package app.whoseside.os;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class SystemCommandsTest {
    @TempDir
    Path folder;

    private Commands commands;

    @BeforeEach
    void start() {
        commands = new SystemCommands(List.of(folder), List.of(""), Duration.ofMillis(700));
    }

    private void program(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void readsWhatAProgramWrites() throws IOException {
        program("say", "echo \"$1 in $LC_ALL\"; echo noise >&2");
        assertEquals(Optional.of("a b; echo c in C\n"), commands.ask("say", "a b; echo c"));
    }

    @Test
    void whatFailsOrIsSilentIsUnknown() throws IOException {
        program("fails", "echo half; exit 3");
        program("silent", "exit 0");
        program("reads", "cat; exit 0");
        assertEquals(Optional.empty(), commands.ask("fails"));
        assertEquals(Optional.empty(), commands.ask("silent"));
        assertEquals(Optional.empty(), commands.ask("reads"));
        assertEquals(Optional.empty(), commands.ask("missing"));
    }

    @Test
    void aProgramThatHangsIsEnded() throws IOException {
        program("hangs", "exec sleep 30");
        long start = System.nanoTime();
        assertEquals(Optional.empty(), commands.ask("hangs"));
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(3).toNanos());
    }

    @Test
    void aFloodIsCut() throws IOException {
        program("flood", "head -c 3000000 /dev/zero | tr '\\\\0' x");
        assertTrue(commands.ask("flood").orElseThrow().length() <= 1 << 18);
    }
}
