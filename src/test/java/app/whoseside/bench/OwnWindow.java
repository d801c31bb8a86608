package app.whoseside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program as it is installed, with a stopwatch beside it (bench/start). */
public final class OwnWindow {
    private OwnWindow() {}

    public static void main(String[] args) throws ReflectiveOperationException, IOException {
        Stopwatch.start(true);
        Class<?> main = Class.forName("app.whoseside.Main");
        main.getMethod("main", String[].class).invoke(null, (Object) args);
    }

    /** Returns the most memory ever resident, and the memory resident now, in kB. */
    static String memory() throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM") || line.startsWith("VmRSS")) {
                said.append(' ').append(line.replaceAll("\\D", ""));
            }
        }
        return said.toString();
    }
}
