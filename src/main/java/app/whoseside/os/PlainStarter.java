package app.whoseside.os;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts programs without a shell, by their full path. On Windows and macOS a program that was started lives on by itself, so nothing more is needed.
 *
 * @param look how long to look whether it ends with an error
 */
public record PlainStarter(Duration look) implements Starter {

    @Override
    public boolean start(Path program, String... arguments) {
        if (!program.isAbsolute() || !Files.isRegularFile(program)) {
            return false;
        }
        List<String> words = new ArrayList<>(List.of(program.toString()));
        words.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(words).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
            process.getOutputStream().close();
            return !process.waitFor(look.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() == 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
