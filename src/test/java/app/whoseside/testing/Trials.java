package app.whoseside.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs real programs of this computer beside the tests, with a home folder of their own, so that nothing of its user's is touched. */
public final class Trials {
    private Trials() {}

    /** Returns whether all these programs are installed. */
    public static boolean installed(String... programs) {
        return Stream.of(programs).allMatch(name -> Stream.of("/usr/bin", "/bin", "/usr/sbin", "/sbin").anyMatch(folder -> Files.isExecutable(Path.of(folder, name))));
    }

    /** Returns the words that start a class of the tests as a program of its own. */
    public static List<String> java(String main, String... words) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), main));
        line.addAll(List.of(words));
        return line;
    }

    /** Returns a builder for this command with a home folder of its own, and nothing else of our environment but the path. */
    public static ProcessBuilder in(Path home, Map<String, String> more, List<String> line) {
        ProcessBuilder builder = new ProcessBuilder(line).directory(home.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of(
                "PATH", "/usr/bin:/bin:/usr/sbin:/sbin", "HOME", home.toString(), "TMPDIR", home.toString(), "XDG_RUNTIME_DIR", home.toString(), "LANG", "C.UTF-8",
                "XDG_CONFIG_HOME", home.resolve(".config").toString(), "XDG_STATE_HOME", home.resolve("state").toString()));
        builder.environment().putAll(more);
        return builder;
    }

    /** Returns what the command writes to its output; fails when it does not end well within a minute. */
    public static String run(Path home, Map<String, String> more, List<String> line) throws IOException, InterruptedException {
        Path errors = home.resolve("errors.txt");
        Path said = home.resolve("said.txt");
        Process process = in(home, more, line).redirectError(errors.toFile()).redirectOutput(said.toFile()).start();
        try {
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), () -> "still runs: " + shown(line) + "\n" + read(said));
        } finally {
            process.destroyForcibly();
        }
        String text = Files.readString(said, StandardCharsets.UTF_8);
        assertTrue(process.exitValue() == 0, () -> process.exitValue() + " from " + shown(line) + "\n" + text + read(errors));
        return text;
    }

    private static String shown(List<String> line) {
        return String.join(" ", line).replaceAll(" -cp \\S+", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
