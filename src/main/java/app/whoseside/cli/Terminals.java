package app.whoseside.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The terminal, or pipe, of this process. */
public final class Terminals {
    private static final int USUAL_WIDTH = 80;

    private Terminals() {}

    /** Returns where this process reads and writes. What goes to a pipe or a file is UTF-8; a terminal gets what it shows. */
    public static Terminal ofThisProcess(Map<String, String> environment) {
        @Nullable Console console = System.console();
        boolean interactive = console != null && console.isTerminal();
        PrintWriter out = new PrintWriter(System.out, false, interactive ? System.out.charset() : StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, false, System.err.charset());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        return new Terminal(out, err, in, interactive, interactive ? width(environment) : USUAL_WIDTH);
    }

    private static int width(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : asked();
    }

    /** Shells keep the width to themselves, so that the terminal is asked. */
    private static int asked() {
        File terminal = new File("/dev/tty");
        if (!terminal.exists()) {
            return USUAL_WIDTH;
        }
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(terminal)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(200, TimeUnit.MILLISECONDS)) {
                stty.destroyForcibly();
                return USUAL_WIDTH;
            }
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return size.matches("\\d+ [1-9]\\d{0,3}") ? Integer.parseInt(size.replaceFirst(".* ", "")) : USUAL_WIDTH;
        } catch (IOException e) {
            return USUAL_WIDTH;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return USUAL_WIDTH;
        }
    }
}
