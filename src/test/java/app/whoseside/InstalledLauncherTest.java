package app.whoseside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of an installed program on Linux, with a Java that only tells what it was asked. */
@EnabledOnOs(OS.LINUX)
class InstalledLauncherTest {
    @TempDir
    Path folder;

    private Path image;

    @BeforeEach
    void anImageWithABlankInItsName() throws IOException {
        image = image("an image");
    }

    private Path image(String name) throws IOException {
        Path root = Files.createDirectories(folder.resolve(name));
        program(root.resolve("runtime/bin/java"), "printf '<%s>' \"$LC_ALL|${LC_CTYPE:-}|${LANG:-}|${JAVA_TOOL_OPTIONS:-}\" \"$@\"; exit 30");
        program(root.resolve("bin/whoseside"), Files.readString(Path.of("installer/linux/whoseside")).replaceFirst("^#!/bin/sh\n", ""));
        Files.createDirectories(root.resolve("app"));
        Files.writeString(root.resolve("app/jars"), "whoseside.jar\nlib/a b.jar\n");
        return root.toRealPath();
    }

    private static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String start(Path launcher, Map<String, String> environment, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG") || name.contains("JAVA"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        return process.exitValue() + " " + said;
    }

    private static String expected(Path root, String locale, String draw, String words) {
        String app = root + "/app";
        return "30 <" + locale + "|><@" + app + "/options><-XX:AOTCache=" + app + "/aot><-Dprism.order=" + draw + "><-cp><" + app + "/whoseside.jar:" + app
                + "/lib/a b.jar><app.whoseside.Main>" + words;
    }

    /** How it draws on the computer that the test runs on. */
    private static String usual() {
        boolean graphics = Stream.of(Objects.requireNonNullElse(Path.of("/dev/dri").toFile().list(), new String[0])).anyMatch(name -> name.matches("(card|renderD).*"))
                || Files.exists(Path.of("/dev/nvidiactl"));
        return graphics ? "es2,sw" : "sw";
    }

    @Test
    void theProgramIsFoundThroughLinksAndItsWordsComeThroughUntouched() throws IOException, InterruptedException {
        Path chosen = Files.createSymbolicLink(folder.resolve("chosen"), Path.of("an image/bin/whoseside"));
        Path bin = Files.createDirectories(folder.resolve("bin dir"));
        Path link = Files.createSymbolicLink(bin.resolve("whoseside"), Path.of("../chosen"));
        String words = "<check><https://shop.example/?a=b&c=$(id)><--save><a b.txt><*>";
        String said = start(link, Map.of(), "check", "https://shop.example/?a=b&c=$(id)", "--save", "a b.txt", "*");
        assertEquals(expected(image, "||", usual(), words), said);
        assertEquals(expected(image, "||", usual(), ""), start(chosen, Map.of()));
    }

    @Test
    void safeModeDrawsWithoutTheGraphicsCardAndOnlyAsTheFirstWord() throws IOException, InterruptedException {
        Path launcher = image.resolve("bin/whoseside");
        assertEquals(expected(image, "||", "sw", ""), start(launcher, Map.of(), "--safe-mode"));
        assertEquals(expected(image, "||", usual(), "<--open><--safe-mode>"), start(launcher, Map.of(), "--open", "--safe-mode"));
    }

    @Test
    void whatIsSetForOtherJavaProgramsIsNotMeantForThisOne() throws IOException, InterruptedException {
        assertEquals(expected(image, "||", usual(), ""), start(image.resolve("bin/whoseside"), Map.of("JAVA_TOOL_OPTIONS", "-Dx=y")));
    }

    @Test
    void aFolderWithAnAccentIsFoundInAnyLocale() throws IOException, InterruptedException {
        Path accented = image("d\u00e9j\u00e0 vu");
        Path launcher = accented.resolve("bin/whoseside");
        for (String locale : List.of("", "C", "xx_XX.UTF-8", "C.UTF-8")) {
            assertEquals(expected(accented, "C.UTF-8||", usual(), ""), start(launcher, Map.of("LC_ALL", locale)));
        }
    }
}
