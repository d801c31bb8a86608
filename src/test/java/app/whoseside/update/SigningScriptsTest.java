package app.whoseside.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Address;
import app.whoseside.update.SignedFile.Reading.Bad;
import app.whoseside.update.SignedFile.Reading.Good;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of the release make a key and a file with OpenSSL, and the program knows them by its own means. Run on a copy of the repository's shape. */
@DisabledOnOs(OS.WINDOWS)
class SigningScriptsTest {
    private static final String PAGE = "https://whoseside.example/versions/1.2.3";

    @TempDir
    Path folder;

    private Path settings;
    private Path key;

    private record Ended(int status, String out, String err) {}

    @BeforeEach
    void aClone() throws IOException {
        Path common = Files.createDirectories(folder.resolve("a clone/installer/common"));
        for (String script : List.of("update-key", "sign-version")) {
            Files.copy(Path.of("installer/common", script), common.resolve(script), StandardCopyOption.COPY_ATTRIBUTES);
        }
        settings = Files.createDirectories(folder.resolve("a clone/src/main/resources")).resolve("update.properties");
        Files.copy(Path.of("src/main/resources/update.properties"), settings);
        key = Files.createDirectories(folder.resolve("a safe")).resolve("key.pem");
    }

    private Ended run(String script, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(folder.resolve("a clone/installer/common").resolve(script).toString()));
        command.addAll(List.of(words));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private Release release() throws Exception {
        Ended made = run("update-key", key.toString());
        assertEquals(0, made.status(), made.err());
        Address file = new Address("https", "whoseside.example", 443, "/version");
        return new Release(file, Set.of("whoseside.example"), Release.key(made.out().strip().replaceFirst("^key=", "")).orElseThrow());
    }

    @Test
    void whatTheReleaseSignsTheProgramKnows() throws Exception {
        Release release = release();
        Ended signed = run("sign-version", "1.2.3", PAGE, key.toString(), "90", "2026-11-21T12:00:00Z");
        assertEquals(0, signed.status(), signed.err());
        byte[] file = signed.out().getBytes(StandardCharsets.UTF_8);
        Announcement says = assertInstanceOf(Good.class, new SignedFile(release).read(file)).says();
        assertEquals(
                new Announcement(
                        new VersionNumber(1, 2, 3), Signing.NOON, Instant.parse("2027-02-19T12:00:00Z"),
                        new Address("https", "whoseside.example", 443, "/versions/1.2.3")),
                says);
        byte[] forged = signed.out().replace("1.2.3", "1.2.4").getBytes(StandardCharsets.UTF_8);
        assertInstanceOf(Bad.class, new SignedFile(release).read(forged));

        Computer computer = new Computer(folder.resolve("home"));
        computer.release = java.util.Optional.of(release);
        computer.serves(file);
        Updates updates = computer.startAgreed();
        updates.look();
        assertEquals("1.2.3", updates.now().news().orElseThrow().version().toString());
    }

    @Test
    void thePrivateKeyIsThePersonsAloneAndNeverInTheRepositoryNorWrittenOver() throws Exception {
        release();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
        String before = Files.readString(key);
        assertEquals(2, run("update-key", key.toString()).status());
        assertEquals(before, Files.readString(key));
        Path inside = folder.resolve("a clone/key.pem");
        assertEquals(2, run("update-key", inside.toString()).status());
        assertFalse(Files.exists(inside));
    }

    @Test
    void whatTheProgramWouldNotTakeIsNotSigned() throws Exception {
        release();
        for (String[] words : new String[][] {
            {"1.2", PAGE, key.toString()}, {"1.2.3-rc1", PAGE, key.toString()}, {"1.2.3", "http://whoseside.example/", key.toString()},
            {"1.2.3", PAGE + "?x", key.toString()}, {"1.2.3", PAGE, key.toString(), "0"}, {"1.2.3", PAGE, key.toString(), "9", "today"}, {"1.2.3", PAGE}
        }) {
            Ended ended = run("sign-version", words);
            assertEquals(2, ended.status(), String.join(" ", words));
            assertEquals("", ended.out());
        }
    }

    @Test
    void anotherKeyOrHostThanTheProgramKnowsIsNoticed() throws Exception {
        release();
        String text = Files.readString(settings);
        Files.writeString(settings, text.replaceFirst("(?m)^key=.*", "key=" + java.util.Base64.getEncoder().encodeToString(new Signing().release().key().getEncoded())));
        assertEquals(1, run("sign-version", "1.2.3", PAGE, key.toString()).status());
        Files.writeString(settings, text.replaceFirst("(?m)^page-hosts=.*", "page-hosts=other.example"));
        assertEquals(1, run("sign-version", "1.2.3", PAGE, key.toString()).status());
        Files.writeString(settings, text.replaceFirst("(?m)^page-hosts=.*", "page-hosts=other.example, whoseside.example"));
        assertEquals(0, run("sign-version", "1.2.3", PAGE, key.toString()).status());
    }
}
