package app.whoseside.os.linux;

import app.whoseside.os.Programs;
import app.whoseside.os.Starter;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts programs in a session of their own (setsid(1)), so that neither our end nor Ctrl-C in our terminal ends them. What they write is dropped. */
record DetachedStarter(Programs programs, Duration look) implements Starter {
    private static final File NOWHERE = new File("/dev/null");

    @Override
    public boolean start(Path program, String... arguments) {
        List<String> words = new ArrayList<>();
        programs.find("setsid").map(Path::toString).ifPresent(words::add);
        words.add(program.toString());
        words.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(words)
                    .redirectInput(NOWHERE)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            // One that is open already takes the address over, and the second ends well at once.
            return !process.waitFor(look.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() == 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
