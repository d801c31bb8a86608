package app.whoseside.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** While open, Ctrl-C stops what runs and ends the program: within a second, or as soon as what was still to be kept is kept. */
final class CtrlC implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 400;
    /** Long enough to say that it stopped. */
    private static final long LAST_WORDS_MILLIS = 150;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;
    private volatile int status = Exit.STOPPED;

    CtrlC(Runnable stop) {
        this(stop, Duration.ZERO);
    }

    /** @param keeping for so long, at the most, the end waits until this is closed: a file is still written then */
    CtrlC(Runnable stop, Duration keeping) {
        hook = new Thread(() -> {
            Thread stopping = Thread.ofPlatform().daemon().start(stop);
            try {
                stopping.join(PATIENCE_MILLIS);
                done.await(keeping.toMillis(), TimeUnit.MILLISECONDS);
                Thread.sleep(LAST_WORDS_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(status);
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Ends the program with that number, should Ctrl-C have been what ends it. */
    void endsWith(int other) {
        status = other;
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyStopping) {
            // the hook runs, and ends the program
        }
    }
}
