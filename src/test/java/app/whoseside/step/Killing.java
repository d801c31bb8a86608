package app.whoseside.step;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Kills a {@link Cutting} where it stands still. */
final class Killing {
    private Killing() {}

    static void where(ProcessBuilder builder) throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Process started = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = started.inputReader()) {
            String line = String.valueOf(said.readLine());
            assertTrue(line.endsWith(Cutting.STANDS_STILL), line);
            ProcessHandle program = ProcessHandle.of(Long.parseLong(line.split(" ")[0])).orElseThrow();
            program.destroyForcibly();
            program.onExit().get(10, TimeUnit.SECONDS);
            assertTrue(started.waitFor(10, TimeUnit.SECONDS));
        } finally {
            started.destroyForcibly();
        }
    }
}
