package app.whoseside.cli;

import app.whoseside.examination.BrokenOff;
import app.whoseside.examination.Examiner;
import app.whoseside.examination.Request;
import app.whoseside.examination.Snapshot;
import app.whoseside.model.Examined;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** One examination from start to end, which Ctrl-C can stop. */
record CheckRun(Examiner examiner, InstantSource clock) {

    /** Returns the result, or empty when the examination was stopped. When it broke off, the result is that nothing is known. */
    Optional<Examined> run(Request request, Consumer<Snapshot> listener) {
        Instant started = clock.instant();
        long nanos = System.nanoTime();
        Examiner.Running running = examiner.start(request, listener);
        try (CtrlC _ = new CtrlC(running::cancel)) {
            return wait(running, request, started, nanos);
        }
    }

    /** The same within something that Ctrl-C stops as a whole, by an interrupt. */
    Optional<Examined> inside(Request request) {
        Instant started = clock.instant();
        long nanos = System.nanoTime();
        return wait(examiner.start(request, snapshot -> {}), request, started, nanos);
    }

    private Optional<Examined> wait(Examiner.Running running, Request request, Instant started, long nanos) {
        try {
            return Optional.of(running.result().get());
        } catch (CancellationException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            running.cancel();
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            System.getLogger(CheckRun.class.getName()).log(System.Logger.Level.DEBUG, "examination broke off", e);
            return Optional.of(BrokenOff.of(request, started, Duration.ofNanos(System.nanoTime() - nanos)));
        }
    }
}
