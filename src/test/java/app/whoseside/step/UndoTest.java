package app.whoseside.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Thing;
import app.whoseside.os.hands.Entry;
import app.whoseside.os.hands.Journal;
import app.whoseside.os.hands.JournalLock;
import app.whoseside.os.hands.Switch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    Path folder;

    private Path notes;
    private Journal journal;
    private FileSwitch proxy;
    private Undo undo;

    @BeforeEach
    void start() throws IOException {
        notes = folder.resolve("state/undo");
        journal = new Journal(notes);
        proxy = new FileSwitch(Files.createDirectory(folder.resolve("proxy")));
        proxy.set(FileSwitch.inForce());
        undo = undo(proxy);
    }

    private Undo undo(Switch setting) {
        return new Undo(journal, id -> id.equals(FileSwitch.ID) ? Optional.of(setting) : Optional.empty(), InstantSource.fixed(NOON));
    }

    private Entry off() {
        return undo.off(Thing.PROXY, proxy).orElseThrow();
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(notes)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("lock")).sorted().toList();
        }
    }

    @Test
    void offAndOnAgain() throws IOException {
        Entry entry = off();
        assertEquals(FileSwitch.switchedOff(), proxy.values());
        assertEquals(List.of(entry), undo.standing());
        assertEquals(NOON, entry.since());
        assertEquals(PutBack.DONE, undo.putBack(entry.id()));
        assertEquals(FileSwitch.inForce(), proxy.values());
        assertEquals(List.of(), undo.standing());
        assertEquals(List.of(), files());
    }

    @Test
    void theOldValuesAreOnTheDiskBeforeAnythingChanges() {
        AtomicInteger noted = new AtomicInteger(-1);
        Switch watched = new FileSwitch(proxy.folder(), point -> {
            if (point.equals("write")) {
                noted.set(entries().size());
            }
        });
        undo.off(Thing.PROXY, watched);
        assertEquals(1, noted.get());
        assertEquals(FileSwitch.inForce(), entries().getFirst().before());
    }

    private List<Entry> entries() {
        try {
            return journal.entries();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void switchingOffTwiceKeepsTheFirstValues() {
        Entry first = off();
        assertEquals(first, off());
        assertEquals(PutBack.DONE, undo.putBack(first.id()));
        assertEquals(FileSwitch.inForce(), proxy.values());
    }

    @Test
    void switchingOffWhatWasCutOffInTheMiddleKeepsTheFirstValues() {
        Entry first = off();
        proxy.change("host", "proxy.example");
        assertEquals(first, off());
        assertEquals(FileSwitch.switchedOff(), proxy.values());
        undo.putBack(first.id());
        assertEquals(FileSwitch.inForce(), proxy.values());
    }

    @Test
    void whatThePersonSetMeanwhileStaysAndTheNoteGoes() throws IOException {
        Entry entry = off();
        proxy.change("mode", "auto");
        Map<String, String> theirs = proxy.values();
        assertEquals(PutBack.YOURS, undo.putBack(entry.id()));
        assertEquals(theirs, proxy.values());
        assertEquals(List.of(), files());
    }

    @Test
    void whatThePersonAddedMeanwhileIsTheirsToo() {
        Entry entry = off();
        proxy.change("script", "http://proxy.example/wpad.dat");
        assertEquals(PutBack.YOURS, undo.putBack(entry.id()));
        assertEquals("none", proxy.values().get("mode"));
    }

    @Test
    void whatThePersonPutBackThemselvesIsForgotten() throws IOException {
        off();
        proxy.set(FileSwitch.inForce());
        assertEquals(List.of(), undo.standing());
        assertEquals(List.of(), files());
    }

    @Test
    void halfAChangeIsPutBackWhole() {
        Entry entry = off();
        proxy.change("host", "proxy.example");
        assertEquals(PutBack.DONE, undo.putBack(entry.id()));
        assertEquals(FileSwitch.inForce(), proxy.values());
    }

    @Test
    void afterThePersonsOwnChangeTheNewValuesAreTheOldOnes() {
        off();
        proxy.set(Map.of("mode", "manual", "host", "other.example"));
        Map<String, String> theirs = proxy.values();
        Entry second = off();
        assertEquals(theirs, second.before());
        assertEquals(List.of(second), undo.standing());
        undo.putBack(second.id());
        assertEquals(theirs, proxy.values());
    }

    @Test
    void withoutANoteThereIsNoChange() throws IOException {
        Files.createDirectories(notes.getParent());
        Files.writeString(notes, "a file where the folder should be");
        assertEquals(Optional.empty(), undo.off(Thing.PROXY, proxy));
        assertEquals(FileSwitch.inForce(), proxy.values());
        assertEquals(List.of(notes.toString()), undo.lost());
    }

    @Test
    void aSystemThatDoesNotTakeTheChangeIsAsBefore() throws IOException {
        Switch stubborn = new Altered(proxy, false, values -> values.put("mode", "manual"));
        assertEquals(Optional.empty(), undo(stubborn).off(Thing.PROXY, stubborn));
        assertEquals(FileSwitch.inForce(), proxy.values());
        assertEquals(List.of(), files());
    }

    @Test
    void whatGoesNeitherOnNorBackStaysNoted() {
        AtomicInteger writes = new AtomicInteger();
        Switch stuck = new Altered(proxy, true, values -> {
            if (writes.incrementAndGet() > 1) {
                values.put("mode", "none");
            }
        });
        Entry entry = undo(stuck).off(Thing.PROXY, stuck).orElseThrow();
        assertEquals(List.of(entry), undo(stuck).standing());
        assertEquals(PutBack.FAILED, undo(stuck).putBack(entry.id()));
        assertEquals(PutBack.DONE, undo.putBack(entry.id()));
        assertEquals(FileSwitch.inForce(), proxy.values());
    }

    @Test
    void whatCannotBeReadOrFoundStaysNoted() {
        Entry entry = off();
        Undo blind = new Undo(journal, id -> Optional.empty(), InstantSource.system());
        assertEquals(PutBack.FAILED, blind.putBack(entry.id()));
        assertEquals(List.of(entry), blind.standing());
    }

    @Test
    void leavingItForgetsTheOldValues() throws IOException {
        undo.leave(off().id());
        assertEquals(List.of(), files());
        assertEquals("none", proxy.values().get("mode"));
    }

    @Test
    void aDamagedNoteIsSetAsideAndToldAbout() throws IOException {
        Entry entry = off();
        Path file = notes.resolve(entry.id() + ".json");
        String whole = Files.readString(file);
        for (String damaged : List.of(whole.substring(0, whole.length() / 2), "", "\0\0\0\0", "[]", "{}", whole.replace("\"before\"", "\"x\""))) {
            Files.writeString(file, damaged);
            assertEquals(List.of(), undo.standing());
        }
        assertEquals(6, undo.lost().size());
        Entry fresh = new Entry(FileSwitch.ID, Thing.PROXY, "", FileSwitch.inForce(), FileSwitch.switchedOff(), NOON);
        journal.write(fresh);
        assertEquals(List.of(fresh), undo.standing());
        assertEquals(6, undo.lost().size());
    }

    @Test
    void whatIsDamagedWhileItIsOfferedIsNotCalledPutBack() throws IOException {
        Entry entry = off();
        Files.writeString(notes.resolve(entry.id() + ".json"), "{}");
        assertEquals(PutBack.FAILED, undo.putBack(entry.id()));
        assertEquals("none", proxy.values().get("mode"));
    }

    @Test
    void aHalfWrittenNoteBelongsToNoChangeAndIsClearedAway() throws IOException {
        Files.createDirectories(notes);
        Files.writeString(notes.resolve("file-proxy-00000000.json.new"), "{\"form\":1,");
        assertEquals(List.of(), undo.standing());
        Entry entry = off();
        assertEquals(List.of(entry.id() + ".json"), files());
    }

    @Test
    void twoAtOnceTakeTurns() throws Exception {
        try (JournalLock _ = journal.hold()) {
            Thread other = Thread.ofPlatform().start(() -> undo.off(Thing.PROXY, proxy));
            other.join(300);
            assertTrue(other.isAlive());
            assertEquals(FileSwitch.inForce(), proxy.values());
            other.interrupt();
            other.join(2000);
        }
        assertEquals(FileSwitch.inForce(), proxy.values());
        off();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsOwnerReadsIt() throws IOException {
        Entry entry = off();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(notes.resolve(entry.id() + ".json"))));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(notes)));
        assertFalse(entry.toString().contains("s3cret"));
    }

    /** Changes what is about to be written. */
    private record Altered(FileSwitch setting, boolean says, Consumer<Map<String, String>> change) implements Switch {
        @Override
        public String id() {
            return setting.id();
        }

        @Override
        public String name() {
            return setting.name();
        }

        @Override
        public boolean company() {
            return false;
        }

        @Override
        public Optional<Map<String, String>> read() {
            return setting.read();
        }

        @Override
        public Map<String, String> off(Map<String, String> now) {
            return setting.off(now);
        }

        @Override
        public boolean write(Map<String, String> values) {
            Map<String, String> changed = new HashMap<>(values);
            change.accept(changed);
            setting.write(changed);
            return says;
        }
    }
}
