package app.whoseside.update;

import static app.whoseside.update.Signing.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.whoseside.model.Address;
import app.whoseside.update.SignedFile.Reading.Bad;
import app.whoseside.update.SignedFile.Reading.Good;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedFileTest {
    private final Signing signing = new Signing();
    private final SignedFile file = new SignedFile(signing.release());

    private String refused(String lines) {
        return assertInstanceOf(Bad.class, file.read(signing.signed(lines)), lines).why();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void readsWhatWeSigned() {
        Announcement says = assertInstanceOf(Good.class, file.read(signing.announcing("1.2.3"))).says();
        assertEquals(new VersionNumber(1, 2, 3), says.version());
        assertEquals(NOON, says.published());
        assertEquals(Instant.parse("2027-02-19T12:00:00Z"), says.expires());
        assertEquals(new Address("https", "whoseside.example", 443, "/versions/1.2.3"), says.page());
    }

    @Test
    void aFileOfAnotherKeyIsForged() {
        Bad bad = assertInstanceOf(Bad.class, file.read(new Signing().announcing("1.2.3")));
        assertEquals("its signature is not ours", bad.why());
    }

    /** Each single byte of the file matters, and each bit of its end, where base64 has some to spare. */
    @Test
    void whateverIsAlteredIsNoticed() {
        byte[] good = signing.announcing("1.2.3");
        for (int i = 0; i < good.length * 8; i += i < good.length * 8 - 64 ? 7 : 1) {
            byte[] altered = good.clone();
            altered[i / 8] ^= (byte) (1 << i % 8);
            assertInstanceOf(Bad.class, file.read(altered), "bit " + i);
        }
    }

    @Test
    void whatIsCutOffOrAddedIsNoticed() {
        byte[] good = signing.announcing("1.2.3");
        String text = new String(good, StandardCharsets.US_ASCII);
        for (int length = 0; length < good.length; length++) {
            assertInstanceOf(Bad.class, file.read(bytes(text.substring(0, length))), "length " + length);
        }
        assertInstanceOf(Bad.class, file.read(bytes(text + "\n")));
        assertInstanceOf(Bad.class, file.read(bytes("\n" + text)));
        assertInstanceOf(Bad.class, file.read(bytes(text + text)));
        assertInstanceOf(Bad.class, file.read(bytes(text.replace("\n", "\r\n"))));
        assertInstanceOf(Bad.class, file.read(bytes(text + "signature=" + "A".repeat(86) + "==\n")));
    }

    @Test
    void garbageIsNoFile() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] noise = new byte[random.nextInt(2500)];
            random.nextBytes(noise);
            assertInstanceOf(Bad.class, file.read(noise));
        }
        assertInstanceOf(Bad.class, file.read(bytes("<html>Sign in to this Wi-Fi</html>")));
        assertInstanceOf(Bad.class, file.read(bytes("signature=" + "A".repeat(86) + "==\n")));
    }

    @Test
    void aLongFileIsNotLookedInto() {
        assertEquals("it is too long", refused(Signing.lines("1.2.3", NOON) + "x".repeat(2000) + "\n"));
    }

    /** Signed by us, and still not of the form: then it is for another program than this one. */
    @ParameterizedTest
    @ValueSource(strings = {"1.2", "1.2.3.4", "01.2.3", "1.2.3-rc1", "v1.2.3", "1.2.x", "", "999999.0.0", "-1.0.0", "1..2", "1.2.3 "})
    void aVersionHasThreePlainNumbers(String version) {
        assertEquals("its lines are not as expected", refused(Signing.lines(version, NOON)));
    }

    @ParameterizedTest
    @CsvSource({
        "http://whoseside.example/v", "https://elsewhere.example/v", "https://whoseside.example.evil.example/v", "https://whoseside.example:8443/v",
        "https://me@whoseside.example/v", "https://whoseside.example@evil.example/v", "https://whoseside.example", "ftp://whoseside.example/v",
        "javascript:alert(1)", "https://whoseside.example/v?x=y", "https://whoseside.example/%0d%0a", "https://WHOSESIDE.example/v",
    })
    void aPageIsOnAHostThatTheProgramKnows(String page) {
        assertEquals("its lines are not as expected", refused(Signing.lines("1.2.3", NOON.toString(), "2027-02-19T12:00:00Z", page)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-21T12:00:00Z", "2026-11-21 12:00:00Z", "2026-11-21T12:00:00", "soon", "99999999999999999999", "2026-02-30T00:00:00Z"})
    void aTimeIsATime(String time) {
        assertEquals("its lines are not as expected", refused(Signing.lines("1.2.3", NOON.toString(), time, "https://whoseside.example/v")));
        assertEquals("its lines are not as expected", refused(Signing.lines("1.2.3", time, NOON.toString(), "https://whoseside.example/v")));
    }

    @Test
    void linesAreThoseAndInThatOrder() {
        String lines = Signing.lines("1.2.3", NOON);
        assertEquals("its lines are not as expected", refused(lines + "more=1\n"));
        assertEquals("its lines are not as expected", refused(lines.replace("version-1", "version-2")));
        assertEquals("its lines are not as expected", refused(lines.lines().sorted().reduce("", (all, line) -> all + line + "\n")));
    }
}
