package app.whoseside.update;

import java.time.Duration;
import java.util.function.Consumer;

/** Looks for a newer version now and then, on one thread of its own, and only while nothing else goes on. Whoever opens it closes it. */
public final class Rounds implements AutoCloseable {
    private final Updates updates;
    private final Consumer<Updates.State> heard;
    private final Duration pause;
    private final Thread thread;
    private boolean quiet;
    private boolean looking;
    private boolean closed;

    /**
     * Begins to read how things stand; nothing is fetched before {@link #quiet} is told so.
     *
     * @param heard told how things stand: at the beginning, and after each look; on the thread of the rounds
     * @param pause between two thoughts of whether it is time, and before the first
     */
    public Rounds(Updates updates, Consumer<Updates.State> heard, Duration pause) {
        this.updates = updates;
        this.heard = heard;
        this.pause = pause;
        thread = Thread.ofPlatform().daemon().name("updates").unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** Tells whether a look would disturb nothing now. One that is under way when that ends is given up. */
    public synchronized void quiet(boolean now) {
        quiet = now;
        if (!now && looking) {
            thread.interrupt();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        thread.interrupt();
    }

    private void run() {
        Updates.State first = updates.now();
        heard.accept(first);
        // Nothing will ever be due.
        boolean idle = first.standing() instanceof Standing.NotInThisBuild;
        while (!idle && rest()) {
            if (updates.due() && begin()) {
                try {
                    updates.look();
                } finally {
                    end();
                }
                heard.accept(updates.now());
            }
        }
    }

    /** Returns whether to go on. */
    private boolean rest() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            // Closed, or a look was given up right at its end.
        }
        return !isClosed();
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized boolean begin() {
        looking = quiet && !closed;
        return looking;
    }

    /** An interrupt that was meant for the look goes no further. */
    private synchronized void end() {
        looking = false;
        if (!closed) {
            Thread.interrupted();
        }
    }
}
