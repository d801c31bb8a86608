package app.whoseside.update;

import static app.whoseside.update.Signing.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Policy;
import app.whoseside.settings.UpdateChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UpdatesTest {
    @TempDir
    Path folder;

    private Computer computer;

    @BeforeEach
    void aComputer() {
        computer = new Computer(folder);
    }

    private Optional<String> news(Updates updates) {
        return updates.now().news().map(says -> says.version().toString());
    }

    private Optional<String> newsOf(byte[] file) {
        computer.serves(file);
        Updates updates = computer.startAgreed();
        computer.now = computer.now.plus(Duration.ofDays(1));
        updates.look();
        return news(updates);
    }

    @ParameterizedTest
    @EnumSource(value = UpdateChoice.class, names = {"ASK", "NO"})
    void nothingIsFetchedWithoutAYes(UpdateChoice choice) {
        computer.serves(computer.signing.announcing("1.0.0"));
        Updates updates = computer.start();
        updates.choose(choice);
        for (int day = 0; day < 5; day++) {
            updates.look();
            computer.now = computer.now.plus(Duration.ofDays(1));
        }
        assertEquals(0, computer.source.asked);
        assertEquals(Optional.empty(), news(updates));
    }

    @Test
    void aNewerVersionIsToldOfAndAfterwardsAtEachStart() {
        computer.serves(computer.signing.announcing("1.0.0"));
        Updates updates = computer.startAgreed();
        updates.look();
        assertEquals(Optional.of("1.0.0"), news(updates));
        assertEquals(Optional.of("1.0.0"), news(computer.start()));
        assertEquals(1, computer.source.asked);
    }

    @Test
    void theSameVersionIsNoNews() {
        assertEquals(Optional.empty(), newsOf(computer.signing.announcing("0.9.2")));
    }

    @Test
    void onceInstalledItIsNoNewsAnyMore() {
        assertEquals(Optional.of("1.0.0"), newsOf(computer.signing.announcing("1.0.0")));
        computer.running = VersionNumber.read("1.0.0");
        assertEquals(Optional.empty(), news(computer.start()));
    }

    @Test
    void itLooksOnceADayWhateverComes() {
        Updates updates = computer.startAgreed();
        for (Source.Got got : new Source.Got[] {
            new Source.Got.Odd("the answer was 404"), new Source.Got.Whole(new byte[0]), new Source.Got.Whole(computer.signing.announcing("1.0.0"))
        }) {
            computer.source.next = got;
            int before = computer.source.asked;
            updates.look();
            computer.now = computer.now.plus(Duration.ofMinutes(24 * 60 - 1));
            updates.look();
            computer.start().look();
            assertEquals(before + 1, computer.source.asked);
            computer.now = computer.now.plus(Duration.ofMinutes(1));
        }
    }

    @Test
    void withoutANetworkTheDayIsNotOverButAnHourPasses() {
        Updates updates = computer.startAgreed();
        updates.look();
        computer.now = computer.now.plus(Duration.ofMinutes(59));
        updates.look();
        assertEquals(1, computer.source.asked);
        computer.serves(computer.signing.announcing("1.0.0"));
        computer.now = computer.now.plus(Duration.ofMinutes(1));
        updates.look();
        assertEquals(2, computer.source.asked);
        assertEquals(Optional.of("1.0.0"), news(updates));
    }

    @Test
    void aClockThatRanAheadDoesNotStopItForYears() {
        computer.now = NOON.plus(Duration.ofDays(3000));
        Updates updates = computer.startAgreed();
        computer.source.next = new Source.Got.Odd("x");
        updates.look();
        computer.now = NOON;
        assertTrue(updates.due());
    }

    @Test
    void anExpiredFileSaysNothing() {
        String expired = Signing.lines("1.0.0", "2026-08-01T00:00:00Z", "2026-11-22T12:00:00Z", "https://whoseside.example/v");
        assertEquals(Optional.empty(), newsOf(computer.signing.signed(expired)));
        assertTrue(Heard.in(() -> newsOf(computer.signing.signed(expired))).contains("a version file was left unused: it has expired, or the clock here is wrong"));
    }

    @Test
    void aFileThatExpiresLaterStopsSayingItThen() {
        assertEquals(Optional.of("1.0.0"), newsOf(computer.signing.announcing("1.0.0")));
        computer.now = NOON.plus(Duration.ofDays(91));
        assertEquals(Optional.empty(), news(computer.start()));
    }

    @Test
    void aFileFromTheFutureIsNotKnown() {
        byte[] file = computer.signing.signed(Signing.lines("1.0.0", NOON.plus(Duration.ofDays(30))));
        assertEquals(Optional.empty(), newsOf(file));
        assertEquals(Optional.of("1.0.1"), newsOf(computer.signing.announcing("1.0.1")), "and is not remembered as the latest");
    }

    @Test
    void anOlderFileThanOneSeenBeforeIsAReplay() {
        assertEquals(Optional.of("1.0.1"), newsOf(computer.signing.signed(Signing.lines("1.0.1", NOON))));
        byte[] older = computer.signing.signed(Signing.lines("2.0.0", NOON.minusSeconds(1)));
        assertEquals(Optional.of("1.0.1"), newsOf(older), "what is known stays");
        assertTrue(Heard.in(() -> newsOf(older)).contains("a version file was left unused: it is older than one that was here before"));
        assertEquals(Optional.of("1.0.0"), newsOf(computer.signing.signed(Signing.lines("1.0.0", NOON.plusSeconds(1)))), "we may take a version back");
    }

    @Test
    void anOlderVersionThanThisOneIsNoNews() {
        byte[] file = computer.signing.announcing("0.9.1");
        assertEquals(Optional.empty(), newsOf(file));
        assertTrue(Heard.in(() -> newsOf(file)).contains("a version file was left unused: it is about an older version than this one"));
    }

    @Test
    void aForgedFileOrGarbageIsALineInTheLogAndNoTrace() {
        for (byte[] file : new byte[][] {new Signing().announcing("1.0.0"), {1, 2, 3}, new byte[5000]}) {
            var heard = Heard.in(() -> assertEquals(Optional.empty(), newsOf(file)));
            assertEquals(1, heard.size(), heard.toString());
            assertTrue(heard.getFirst().startsWith("a version file was left unused: it"), heard.toString());
        }
    }

    @Test
    void withoutANetworkNothingIsSaid() {
        computer.source.next = new Source.Got.Nothing();
        assertEquals(0, Heard.in(() -> computer.startAgreed().look()).size());
    }

    @Test
    void aNoteIsPutAwayForItsVersionAlone() {
        newsOf(computer.signing.announcing("1.0.0"));
        computer.start().putAway(new VersionNumber(1, 0, 0));
        assertEquals(Optional.empty(), news(computer.start()));
        assertEquals(Optional.of("1.0.1"), newsOf(computer.signing.signed(Signing.lines("1.0.1", NOON.plusSeconds(5)))));
    }

    @Test
    void whatIsKeptIsReadWithItsSignature() throws IOException {
        newsOf(computer.signing.announcing("1.0.0"));
        Path notes = folder.resolve("updates.txt");
        String forged = java.util.Base64.getEncoder().encodeToString(new Signing().announcing("6.6.6"));
        Files.writeString(notes, Files.readString(notes).replaceFirst("file=.*", "file=" + forged));
        assertEquals(Optional.empty(), news(computer.start()));
    }

    @Test
    void notesThatCannotBeReadAreNone() throws IOException {
        Files.write(folder.resolve("updates.txt"), new byte[] {(byte) 0xff, '\n', '=', '\n', 'f', 'i', 'l', 'e', '=', '%'});
        Updates updates = computer.startAgreed();
        assertEquals(Optional.empty(), news(updates));
        assertTrue(updates.due());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void notesBelongToThePersonAlone() throws IOException {
        computer.start().checked();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("updates.txt"))));
    }

    @Test
    void itAsksAfterACheckOfAnEarlierStartAndOnce() {
        Updates first = computer.start();
        assertFalse(first.now().asks(), "nobody is asked at the first start");
        first.checked();
        Updates second = computer.start();
        assertTrue(second.now().asks());
        second.asked();
        assertFalse(computer.start().now().asks(), "nor twice");
        assertEquals(UpdateChoice.ASK, computer.start().choice());
    }

    @Test
    void whoAnsweredInTheSettingsIsNotAsked() {
        Updates updates = computer.start();
        updates.checked();
        updates.choose(UpdateChoice.NO);
        assertFalse(computer.start().now().asks());
        assertEquals(UpdateChoice.NO, computer.start().choice(), "an answer is kept");
    }

    @Test
    void whereTheAdministratorSaysOffNobodyIsAskedAndNothingIsFetchedOrTold() {
        newsOf(computer.signing.announcing("1.0.0"));
        int before = computer.source.asked;
        for (Policy policy : new Policy[] {new Policy.Says(Map.of("updates", "off"), "/etc/x"), new Policy.Unreadable("/etc/x"), new Policy.Says(Map.of("updates", "of"), "/etc/x")}) {
            computer.policy = policy;
            computer.now = computer.now.plus(Duration.ofDays(2));
            Updates updates = computer.start();
            updates.look();
            assertEquals(Optional.empty(), news(updates));
            assertFalse(updates.now().standing() instanceof Standing.Free);
        }
        assertEquals(before, computer.source.asked);
        computer.policy = new Policy.Says(Map.of("updates", "off"), "/etc/x");
        Updates unasked = new Computer(folder.resolve("other")).start();
        unasked.checked();
        assertTrue(unasked.now().asks());
        Computer managed = new Computer(folder.resolve("other"));
        managed.policy = computer.policy;
        assertFalse(managed.start().now().asks());
    }

    @Test
    void aBuildWithoutAKeyOrBetweenReleasesNeitherAsksNorLooks() {
        Updates updates = computer.startAgreed();
        updates.checked();
        computer.release = Optional.empty();
        assertNotHere(computer.start());
        computer.release = Optional.of(computer.signing.release());
        computer.running = VersionNumber.read("1.0.0-SNAPSHOT");
        assertNotHere(computer.start());
        assertEquals(0, computer.source.asked);
    }

    private void assertNotHere(Updates updates) {
        updates.look();
        assertEquals(new Updates.State(new Standing.NotInThisBuild(), false, Optional.empty()), updates.now());
    }
}
