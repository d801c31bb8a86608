package app.whoseside.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Address;
import app.whoseside.model.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastSitesTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("state/history.txt");
    }

    private LastSites sites() {
        return new LastSites(new HistoryFile(file()), new Choices(new SettingsFile(folder.resolve("settings.properties"))));
    }

    private static Visit visit(String host) {
        return Visit.of(new Address("https", host, 443, "/"), NOON, Side.THEIRS);
    }

    @ParameterizedTest
    @CsvSource({
        "/basket, https://shop.example/basket",
        "/basket?card=4111, https://shop.example/basket",
        "/a;jsessionid=AB12, https://shop.example/a",
        "/reset/9f8e7d6c5b4a39281706, https://shop.example/",
        "/u/marta%40shop.example, https://shop.example/",
        "/order/12345678, https://shop.example/",
        "/x@y, https://shop.example/",
    })
    void onlyWhichPageItWasIsKept(String path, String kept) {
        assertEquals(kept, Visit.of(new Address("https", "shop.example", 443, path), NOON, Side.YOURS).url());
    }

    @Test
    void theNewestIsFirstAndEachHasOnePlace() {
        sites().note(visit("a.example"));
        sites().note(visit("b.example"));
        sites().note(visit("a.example"));
        assertEquals(List.of("a.example", "b.example"), sites().known().visits().stream().map(Visit::host).toList());
        assertEquals(visit("a.example"), sites().known().visits().getFirst());
    }

    @Test
    void twentyAreEnough() {
        IntStream.range(0, 25).forEach(i -> sites().note(visit("s" + i + ".example")));
        assertEquals(20, sites().known().visits().size());
        assertEquals("s24.example", sites().known().visits().getFirst().host());
    }

    @Test
    void oneIsRemovedAndAllAreCleared() {
        sites().note(visit("a.example"));
        sites().note(visit("b.example"));
        sites().remove(visit("a.example"));
        assertEquals(List.of("b.example"), sites().known().visits().stream().map(Visit::host).toList());
        sites().clear();
        assertEquals(List.of(), sites().known().visits());
        assertFalse(Files.exists(file()));
    }

    @Test
    void nothingIsNotedWhileItIsOff() {
        LastSites sites = sites();
        sites.choices().history(false);
        sites.note(visit("a.example"));
        assertFalse(Files.exists(file()));
        assertFalse(sites().wanted(), "kept for the next start");
    }

    @Test
    void aBrokenFileLosesOnlyWhatIsBrokenAndIsSetAside() throws IOException {
        sites().note(visit("a.example"));
        byte[] junk = {(byte) 0xff, 0, 10};
        Files.write(file(), junk, java.nio.file.StandardOpenOption.APPEND);
        Files.writeString(file(), "2026-13-77\tyours\thttps://b.example/\n", java.nio.file.StandardOpenOption.APPEND);
        assertEquals(List.of("a.example"), sites().known().visits().stream().map(Visit::host).toList());
        sites().note(visit("c.example"));
        assertEquals(List.of("c.example", "a.example"), sites().known().visits().stream().map(Visit::host).toList());
        Path aside = file().resolveSibling("history.txt.damaged");
        assertTrue(new String(Files.readAllBytes(aside), java.nio.charset.StandardCharsets.ISO_8859_1).contains("b.example"));
        sites().clear();
        assertFalse(Files.exists(aside), "cleared is cleared");
    }

    @Test
    void whatWasSetAsideIsToldOfOnceAlsoAfterARestart() throws IOException {
        sites().note(visit("a.example"));
        assertEquals(new HistoryFile.Damage.None(), sites().known().damage());
        damage();
        HistoryFile.Damage kept = new HistoryFile.Damage.Kept("history.txt.damaged");
        assertEquals(kept, sites().known().damage());
        sites().note(visit("b.example"));
        sites().remove(visit("a.example"));
        assertEquals(kept, sites().known().damage(), "until it is told");
        sites().told();
        assertEquals(new HistoryFile.Damage.None(), sites().known().damage());
        assertEquals(List.of("b.example"), sites().known().visits().stream().map(Visit::host).toList());
        damage();
        assertEquals(new HistoryFile.Damage.Kept("history.txt.2.damaged"), sites().known().damage(), "an older one stays");
        assertEquals(2, sites().file().asides().size());
        Files.delete(file().resolveSibling("history.txt.2.damaged"));
        assertEquals(new HistoryFile.Damage.None(), sites().known().damage(), "what nobody can find is not spoken of");
    }

    private void damage() throws IOException {
        Files.writeString(file(), "half a li", java.nio.file.StandardOpenOption.APPEND);
    }

    @Test
    void theHalfOfAnAddressIsNotTakenForAPage() throws IOException {
        sites().note(visit("a.example"));
        sites().note(Visit.of(new Address("https", "shop.example", 443, "/basket"), NOON, Side.THEIRS));
        String whole = Files.readString(file());
        String first = whole.lines().toList().getFirst();
        Files.writeString(file(), whole.lines().toList().getLast() + "\n" + first.substring(0, first.length() - 3));
        assertEquals(List.of("a.example"), sites().known().visits().stream().map(Visit::host).toList());
        assertEquals(new HistoryFile.Damage.Kept("history.txt.damaged"), sites().known().damage());
        byte[] half = (whole.lines().toList().getLast() + "\n" + first + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        half[half.length - 3] = (byte) 0xff;
        Files.write(file(), half);
        assertEquals(List.of("a.example"), sites().known().visits().stream().map(Visit::host).toList());
    }

    /** Nothing is written over what is neither understood nor kept elsewhere. */
    @Test
    void whatCannotBeSetAsideStaysInItsPlace() throws IOException {
        HistoryFile file = new HistoryFile(folder.resolve("x".repeat(250)));
        String before = visit("a.example").line() + "\nhalf a li";
        Files.writeString(file.path(), before);
        LastSites sites = new LastSites(file, sites().choices());
        assertEquals(List.of("a.example"), sites.known().visits().stream().map(Visit::host).toList());
        assertEquals(new HistoryFile.Damage.Stuck(), sites.known().damage());
        sites.note(visit("b.example"));
        sites.told();
        assertEquals(before, Files.readString(file.path()));
        assertTrue(sites.any());
        sites.clear();
        assertFalse(Files.exists(file.path()), "the way out");
    }

    @Test
    void aListThatCannotBeReadIsNotWrittenOver() throws IOException {
        Files.createDirectories(file());
        assertEquals(new HistoryFile.Known(List.of(), new HistoryFile.Damage.Stuck()), sites().known());
        sites().note(visit("a.example"));
        assertTrue(Files.isDirectory(file()));
        Files.delete(file());
        sites().note(visit("a.example"));
        assertEquals(1, sites().known().visits().size());
    }

    @Test
    void aPlaceThatCannotBeWrittenStopsNobody() throws IOException {
        Files.writeString(folder.resolve("state"), "in the way");
        sites().note(visit("a.example"));
        assertEquals(List.of(), sites().known().visits());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsOwnerReadsIt() throws IOException {
        sites().note(visit("a.example"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())));
    }
}
