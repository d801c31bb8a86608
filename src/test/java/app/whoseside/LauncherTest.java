package app.whoseside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of Linux and macOS in a clone of its own, with a Maven and a Java that only tell what they were asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    Path folder;

    private Path clone;
    private Path tools;
    private Path jdk;

    @BeforeEach
    void aCloneWithABlankInItsName() throws IOException {
        clone = Files.createDirectories(folder.resolve("a clone"));
        tools = Files.createDirectories(folder.resolve("tools"));
        jdk = folder.resolve("a jdk");
        Files.copy(Path.of("whoseside"), clone.resolve("whoseside"), StandardCopyOption.COPY_ATTRIBUTES);
        write(clone.resolve("pom.xml"), "");
        write(clone.resolve("src/main/java/X.java"), "");
        Files.createDirectories(clone.resolve("target"));
        for (Path old : List.of(clone.resolve("pom.xml"), clone.resolve("src/main/java/X.java"), clone.resolve("src/main/java"), clone.resolve("src/main"))) {
            Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(60)));
        }
        program(tools.resolve("mvn"), "echo \"$@\" >> \"" + folder + "/mvn.log\"; mkdir -p target/app/lib; echo x > target/app/whoseside.jar; echo noise");
        program(jdk.resolve("bin/javac"), "exit 1");
        program(jdk.resolve("bin/java"), "for word; do printf '<%s>' \"$word\"; done; cat; exit 30");
        write(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"25.0.1\"\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void program(Path file, String text) throws IOException {
        write(file, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Process start(Path launcher, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", jdk.toString());
        environment.put("PATH", tools + ":/usr/bin:/bin");
        environment.put("HOME", folder.toString());
        return builder.start();
    }

    private static String end(Process process) throws IOException, InterruptedException {
        process.getOutputStream().write("typed".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return process.exitValue() + "|" + out + "|" + err;
    }

    private int builds() throws IOException {
        Path log = folder.resolve("mvn.log");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    @Test
    void buildsOnceAndHandsEverythingThrough() throws Exception {
        Path launcher = clone.resolve("whoseside");
        String first = end(start(launcher, "check", "https://a.example/?a=1&b=*", "two words"));
        assertTrue(first.startsWith("30|<"), first);
        assertTrue(first.contains("<app.whoseside.Main><check><https://a.example/?a=1&b=*><two words>typed|"), first);
        assertTrue(first.endsWith("|Building Whoseside, once. This takes a minute.\n"), first);
        assertFalse(first.contains("javafx"));
        assertTrue(end(start(launcher, "--version")).endsWith("typed|"));
        assertEquals(List.of("-q -B -DskipTests package"), Files.readAllLines(folder.resolve("mvn.log")));
    }

    @Test
    void theWindowGetsJavaFx() throws Exception {
        String started = end(start(clone.resolve("whoseside")));
        assertTrue(started.contains("<--module-path><" + clone.toRealPath() + "/target/app/fx><--add-modules><javafx.controls,javafx.fxml>"), started);
    }

    @Test
    void buildsAgainWhenASourceIsNewerOrGone() throws Exception {
        Path launcher = clone.resolve("whoseside");
        end(start(launcher, "--version"));
        Path source = clone.resolve("src/main/java/X.java");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusMillis(10)));
        Thread.sleep(30);
        end(start(launcher, "--version"));
        assertEquals(2, builds());
        Thread.sleep(30);
        Files.delete(source);
        end(start(launcher, "--version"));
        end(start(launcher, "--version"));
        assertEquals(3, builds());
    }

    @Test
    void startsThroughLinks() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), clone.resolve("whoseside"));
        Path second = Files.createSymbolicLink(tools.resolve("second"), Path.of("../link"));
        assertTrue(end(start(second, "--version")).startsWith("30|"));
        assertTrue(end(start(link, "--version")).endsWith("typed|"));
    }

    @Test
    void severalFirstStartsBuildOnce() throws Exception {
        program(tools.resolve("mvn"), "sleep 1; echo \"$@\" >> \"" + folder + "/mvn.log\"; mkdir -p target/app/lib; echo x > target/app/whoseside.jar");
        List<Process> starts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            starts.add(start(clone.resolve("whoseside"), "--version"));
        }
        for (Process one : starts) {
            assertTrue(end(one).startsWith("30|"));
        }
        assertEquals(1, builds());
        assertFalse(Files.exists(clone.resolve("target/.building")));
    }

    @Test
    void aLockThatADeadBuildLeftIsTaken() throws Exception {
        write(clone.resolve("target/.building/owner"), "99999999");
        assertTrue(end(start(clone.resolve("whoseside"), "--version")).startsWith("30|"));
    }

    @Test
    void aFailedBuildSaysSoAndIsTriedAgain() throws Exception {
        program(tools.resolve("mvn"), "echo '[ERROR] no luck'; exit 1");
        String failed = end(start(clone.resolve("whoseside"), "--version"));
        assertTrue(failed.startsWith("1||"), failed);
        assertTrue(failed.contains("[ERROR] no luck\nThe build did not work."), failed);
        assertFalse(Files.exists(clone.resolve("target/.building")));
        assertFalse(Files.exists(clone.resolve("target/app/.built")));
    }

    @Test
    void anOldJavaHomeIsPassedOver() throws Exception {
        Path old = folder.resolve(".jdks/old");
        program(old.resolve("bin/java"), "exit 99");
        write(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        Path good = jdk;
        jdk = old;
        Files.move(good, folder.resolve(".jdks/good"));
        Process process = start(clone.resolve("whoseside"), "--version");
        // some other Java 25 of this machine may come first, so that only the old one must not
        assertFalse(end(process).startsWith("99|"));
    }
}
