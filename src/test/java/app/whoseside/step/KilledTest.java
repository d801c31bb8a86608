package app.whoseside.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Thing;
import app.whoseside.os.hands.Entry;
import app.whoseside.os.hands.Journal;
import app.whoseside.testing.Trials;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program that is killed (SIGKILL) at each point of a change, and then a new start that puts everything back. */
class KilledTest {
    @TempDir
    Path folder;

    private Path notes;
    private FileSwitch setting;
    private Undo undo;

    @BeforeEach
    void start() throws IOException {
        notes = folder.resolve("undo");
        setting = new FileSwitch(Files.createDirectory(folder.resolve("proxy")));
        setting.set(FileSwitch.inForce());
        undo = new Undo(new Journal(notes), id -> Optional.of(setting), InstantSource.system());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "before the note,              read,    0, false, manual, proxy.example",
        "after the note,               write,   0, false, manual, proxy.example",
        "in the middle of the values,  between, 0, true,  manual, ''",
        "after the last value,         between, 1, true,  none,   ''",
        "before it was looked at,      read,    1, true,  none,   ''",
    })
    @Timeout(30)
    void whileItIsSwitchedOff(String when, String point, int passed, boolean stands, String mode, String host) throws Exception {
        kill("off", point, passed);
        assertEquals(Map.of("mode", mode, "host", host, "password", "s3cret", "port", "3128"), setting.values(), when);
        List<Entry> standing = undo.standing();
        assertEquals(stands, !standing.isEmpty());
        for (Entry each : standing) {
            assertEquals(PutBack.DONE, undo.putBack(each.id()));
        }
        everythingIsBack();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "before the first look,        read,    0, true",
        "before the first value,       write,   0, true",
        "in the middle of the values,  between, 0, true",
        "after the last value,         between, 1, false",
        "before it was looked at,      read,    1, false",
    })
    @Timeout(30)
    void whileItIsPutBack(String when, String point, int passed, boolean stands) throws Exception {
        Entry entry = undo.off(Thing.PROXY, setting).orElseThrow();
        kill(entry.id(), point, passed);
        List<Entry> standing = undo.standing();
        assertEquals(stands, !standing.isEmpty(), when);
        for (Entry each : standing) {
            assertEquals(PutBack.DONE, undo.putBack(each.id()));
        }
        everythingIsBack();
    }

    @Test
    @Timeout(30)
    void whileAnotherProgramIsInTheMiddleNothingElseIsChanged() throws Exception {
        Process other = cutting("off", "between", 0).start();
        try (BufferedReader said = other.inputReader()) {
            assertTrue(String.valueOf(said.readLine()).endsWith(Cutting.STANDS_STILL));
            Map<String, String> half = setting.values();
            assertEquals(Optional.empty(), undo.off(Thing.PROXY, setting));
            assertEquals(PutBack.FAILED, undo.putBack(new Journal(notes).entries().getFirst().id()));
            assertEquals(half, setting.values());
        } finally {
            other.destroyForcibly();
        }
        assertTrue(other.waitFor(10, TimeUnit.SECONDS));
        assertEquals(PutBack.DONE, undo.putBack(undo.standing().getFirst().id()));
        everythingIsBack();
    }

    private void everythingIsBack() throws IOException {
        assertEquals(FileSwitch.inForce(), setting.values());
        assertEquals(List.of(), undo.standing());
        assertEquals(List.of(), undo.lost());
        try (var files = Files.list(notes)) {
            assertEquals(List.of("lock"), files.map(file -> file.getFileName().toString()).toList());
        }
    }

    private void kill(String deed, String point, int passed) throws Exception {
        Killing.where(cutting(deed, point, passed));
    }

    private ProcessBuilder cutting(String deed, String point, int passed) {
        return new ProcessBuilder(
                Trials.java(Cutting.class.getName(), setting.folder().toString(), notes.toString(), deed, point, Integer.toString(passed)));
    }
}
