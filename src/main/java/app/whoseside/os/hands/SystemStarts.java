package app.whoseside.os.hands;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts programs without a shell. They are not ended with this program: a browser belongs to the person.
 *
 * @param patience how long to look whether it ends with an error
 */
public record SystemStarts(Duration patience) implements Starts {

    @Override
    public boolean start(Path program, List<String> arguments) {
        if (!program.isAbsolute() || !Files.isRegularFile(program)) {
            return false;
        }
        List<String> words = new ArrayList<>(List.of(program.toString()));
        words.addAll(arguments);
        try {
            Process process = new ProcessBuilder(words).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
            process.getOutputStream().close();
            return !process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
