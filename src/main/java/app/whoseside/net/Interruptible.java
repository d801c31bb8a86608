package app.whoseside.net;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Lets a thread that waits for the network be interrupted, which a blocking socket or name lookup does not allow by itself. */
public final class Interruptible {
    private Interruptible() {}

    /**
     * Does the work on a thread of its own and waits for it. When this thread is interrupted, {@code cancel} runs, the work is left
     * to end by itself, and the interrupt is passed on at once.
     *
     * @throws Exception what the work threw, unchanged
     */
    public static <T> T run(Callable<T> work, Runnable cancel) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread worker = Thread.ofVirtual().start(task);
        try {
            return task.get();
        } catch (InterruptedException stopped) {
            cancel.run();
            worker.interrupt();
            throw stopped;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
