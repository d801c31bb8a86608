package app.whoseside.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Address;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.watch.Entry.Look;
import app.whoseside.watch.Entry.State;
import app.whoseside.watch.WatchFolder.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchFolderTest {
    private static final Address PAGE = new Address("https", "shop.example", 443, "/basket?token=s3cret");
    private static final Address PLAIN = new Address("https", "shop.example", 443, "/basket");
    private static final Course COURSE = new Course(
            new Moment(FakeTimes.NOON, Duration.ZERO),
            TimelineTest.timeline("dd|?us").with(new Look(
                    new Moment(FakeTimes.NOON, Duration.ofMinutes(9)), State.DOWN, Outcome.UNAVAILABLE, Optional.of(Duration.ofSeconds(120)), true)),
            Optional.of(Party.CDN));

    @TempDir
    Path home;

    private WatchFolder folder() {
        return new WatchFolder(home.resolve("state").resolve("watch"));
    }

    private List<Path> notes() throws IOException {
        try (var all = Files.list(folder().path())) {
            return all.filter(file -> file.toString().endsWith(".watch")).toList();
        }
    }

    @Test
    void whatIsKeptComesBackAsItWas() throws IOException {
        try (Place place = folder().take(PLAIN).orElseThrow()) {
            place.keep(WatchNote.of(PLAIN, COURSE));
        }
        assertEquals(List.of(new WatchNote("https://shop.example/basket", COURSE)), folder().left(FakeTimes.NOON.plus(Duration.ofHours(23))));
        try (Place place = folder().take(PLAIN).orElseThrow()) {
            assertEquals(COURSE, place.left(PLAIN, FakeTimes.NOON).orElseThrow().course());
            place.forget();
        }
        assertEquals(List.of(), folder().left(FakeTimes.NOON));
    }

    /** Else another page would be watched than before, and be said to be back. */
    @Test
    void aPageThatTheNoteDoesNotTellIsNotOfferedButGoesOnWhereItIsNamed() throws IOException {
        try (Place place = folder().take(PAGE).orElseThrow()) {
            place.keep(WatchNote.of(PAGE, COURSE));
        }
        assertEquals(List.of(), folder().left(FakeTimes.NOON));
        assertEquals(List.of(), folder().found(FakeTimes.NOON).notes());
        try (Place place = folder().take(PAGE).orElseThrow()) {
            assertEquals(COURSE, place.left(PAGE, FakeTimes.NOON).orElseThrow().course());
            assertTrue(place.left(PLAIN, FakeTimes.NOON).isEmpty(), "another page of the site");
        }
    }

    @Test
    void itIsItsOwnersAloneAndTellsNoSecret() throws IOException {
        try (Place place = folder().take(PAGE).orElseThrow()) {
            place.keep(WatchNote.of(PAGE, COURSE));
        }
        Path note = notes().getFirst();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(note)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().path())));
        assertFalse(Files.readString(note).contains("s3cret"));
        assertFalse(note.toString().contains("shop"));
    }

    @Test
    void twoWatchesOfOneSiteAreNeverUnderWay() throws IOException {
        Place first = folder().take(PAGE).orElseThrow();
        assertEquals(Optional.empty(), folder().take(new Address("http", "shop.example", 80, "/")));
        try (Place other = folder().take(new Address("https", "other.example", 443, "/")).orElseThrow()) {
            assertTrue(other.left(PLAIN, FakeTimes.NOON).isEmpty());
        }
        first.close();
        folder().take(PAGE).orElseThrow().close();
    }

    @Test
    void afterADayItIsForgotten() throws IOException {
        try (Place place = folder().take(PLAIN).orElseThrow()) {
            place.keep(WatchNote.of(PLAIN, COURSE));
            assertTrue(place.left(PLAIN, FakeTimes.NOON.plus(Duration.ofDays(1))).isEmpty());
        }
        assertEquals(List.of(), folder().left(FakeTimes.NOON.plus(Duration.ofDays(1))));
        assertEquals(List.of(), notes());
    }

    @Test
    void aNoteThatCannotBeUnderstoodStopsNobody() throws IOException {
        try (Place place = folder().take(PLAIN).orElseThrow()) {
            place.keep(WatchNote.of(PLAIN, COURSE));
        }
        List<String> lines = Files.readAllLines(notes().getFirst());
        for (int cut = 0; cut < lines.size(); cut++) {
            String half = lines.get(cut).substring(0, lines.get(cut).length() / 2);
            assertTrue(WatchNote.read(List.of("rubbish")).isEmpty());
            Files.write(notes().getFirst(), java.util.stream.Stream.concat(lines.subList(0, cut).stream(), java.util.stream.Stream.of(half)).toList());
            // cut within its address it could still be one: what matters is that nothing is thrown
            folder().left(FakeTimes.NOON);
        }
        Files.writeString(notes().getFirst(), "whoseside-watch 2\nsomething new\n");
        assertEquals(List.of(), folder().left(FakeTimes.NOON));
        assertEquals(1, notes().size(), "what a later program wrote stays");
    }

    @Test
    void aNoteThatCannotBeUnderstoodIsSetAsideAndToldOnce() throws IOException {
        try (Place place = folder().take(PLAIN).orElseThrow()) {
            place.keep(WatchNote.of(PLAIN, COURSE));
        }
        Path torn = folder().path().resolve("0123456789abcdef.watch");
        for (int i = 0; i < 2; i++) {
            Files.writeString(torn, "whoseside-watch 0\nhalf of it " + i);
            WatchFolder.Left left = folder().found(FakeTimes.NOON);
            assertEquals(List.of("https://shop.example/basket"), left.notes().stream().map(WatchNote::url).toList());
            assertEquals(List.of("0123456789abcdef.watch" + (i == 0 ? "" : ".2") + ".damaged"), left.damaged());
            assertEquals("whoseside-watch 0\nhalf of it " + i, Files.readString(folder().path().resolve(left.damaged().getFirst())));
        }
        assertEquals(List.of(), folder().found(FakeTimes.NOON).damaged());
    }

    @Test
    void aNewWatchDoesNotWriteOverANoteThatItCannotRead() throws IOException {
        try (Place place = folder().take(PLAIN).orElseThrow()) {
            place.keep(WatchNote.of(PLAIN, COURSE));
        }
        Path note = notes().getFirst();
        Files.writeString(note, "whoseside-watch 7\nmore than we know");
        try (Place place = folder().take(PLAIN).orElseThrow()) {
            place.keep(WatchNote.of(PLAIN, COURSE));
        }
        assertEquals("whoseside-watch 7\nmore than we know", Files.readString(note.resolveSibling(note.getFileName() + ".damaged")));
        assertEquals(1, folder().left(FakeTimes.NOON).size());
    }

    @Test
    void aWatchThatIsUnderWayIsNoneThatWasCutOff() throws IOException {
        try (Place place = folder().take(PLAIN).orElseThrow()) {
            place.keep(WatchNote.of(PLAIN, COURSE));
            assertEquals(List.of(), folder().found(FakeTimes.NOON).notes());
        }
        assertEquals(1, folder().found(FakeTimes.NOON).notes().size());
        assertEquals(List.of(), folder().found(FakeTimes.NOON.plus(Duration.ofDays(1))).notes());
        assertEquals(List.of(), notes());
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Files.writeString(home.resolve("state"), "a file in its place");
        assertThrows(IOException.class, () -> folder().take(PAGE));
    }
}
