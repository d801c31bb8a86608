package app.whoseside.os;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.model.Policy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyFileTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("policy.properties");
    }

    private Policy saying(String text) throws IOException {
        Files.writeString(file(), text, StandardCharsets.ISO_8859_1);
        return new PolicyFile(file()).read();
    }

    private Policy says(Map<String, String> values) {
        return new Policy.Says(values, file().toString());
    }

    private Policy unreadable() {
        return new Policy.Unreadable(file().toString());
    }

    @Test
    void noFileIsNoPolicy() {
        assertEquals(new Policy.None(), new PolicyFile(file()).read());
        assertEquals(new Policy.None(), new PolicyFile(folder.resolve("no").resolve("folder")).read());
    }

    @Test
    void linesAreNamesAndValues() throws IOException {
        assertEquals(says(Map.of("updates", "off")), saying("# by the school\n\n updates = OFF \r\n"));
        assertEquals(says(Map.of("updates", "off", "later", "x=y")), saying("updates=off\nlater=x=y"));
        assertEquals(says(Map.of()), saying(""));
        assertEquals(says(Map.of("updates", "off")), saying("\u00ef\u00bb\u00bfupdates=off\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"updates off", "=off", "updates=off\nupdates=ask", "updates=\u00ff\n", "[updates]\noff"})
    void whatCannotBeUnderstoodIsUnreadableAsAWhole(String text) throws IOException {
        assertEquals(unreadable(), saying(text));
    }

    @Test
    void aHugeFileIsUnreadable() throws IOException {
        assertEquals(unreadable(), saying("# " + "x".repeat(70_000)));
    }

    @Test
    void aFolderInItsPlaceIsUnreadable() throws IOException {
        Files.createDirectory(file());
        assertEquals(unreadable(), new PolicyFile(file()).read());
        Path below = Files.writeString(folder.resolve("plain"), "x").resolve("policy.properties");
        assertEquals(new Policy.Unreadable(below.toString()), new PolicyFile(below).read());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsNowhereIsUnreadable() throws IOException {
        Files.createSymbolicLink(file(), folder.resolve("gone"));
        assertEquals(unreadable(), new PolicyFile(file()).read());
    }
}
