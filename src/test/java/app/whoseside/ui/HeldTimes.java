package app.whoseside.ui;

import app.whoseside.watch.Moment;
import app.whoseside.watch.Times;
import java.time.Duration;
import java.time.Instant;

/** Clocks that stand until a test lets them go on, and then wait for whoever they woke. */
final class HeldTimes implements Times {
    private static final Duration STEP = Duration.ofSeconds(1);
    private static final long PATIENCE_MILLIS = 10_000;

    private Instant wall = Samples.NOON;
    private Duration steady = Duration.ofHours(1);
    private Duration wakes = Duration.ZERO;
    private boolean asleep;
    private Thread sleeper = new Thread();

    synchronized void thread(Thread thread) {
        sleeper = thread;
        asleep = false;
    }

    @Override
    public synchronized Moment now() {
        return new Moment(wall, steady);
    }

    @Override
    public synchronized void sleep(Duration duration) throws InterruptedException {
        wakes = steady.plus(duration);
        asleep = true;
        notifyAll();
        try {
            while (steady.compareTo(wakes) < 0) {
                wait(PATIENCE_MILLIS);
            }
        } finally {
            asleep = false;
            notifyAll();
        }
    }

    void go(Duration time) {
        go(time, STEP);
    }

    synchronized void go(Duration time, Duration step) {
        settle();
        for (Duration left = time; left.isPositive(); left = left.minus(step)) {
            pass(left.compareTo(step) < 0 ? left : step);
        }
    }

    /** The computer sleeps, and this long passes at once. */
    synchronized void jump(Duration time) {
        settle();
        wall = wall.plus(time);
        pass(STEP);
    }

    /** A day and more, with both clocks at one. */
    synchronized void skip(Duration time) {
        settle();
        pass(time);
    }

    private void pass(Duration step) {
        wall = wall.plus(step);
        steady = steady.plus(step);
        if (asleep && steady.compareTo(wakes) >= 0) {
            asleep = false;
            notifyAll();
        }
        settle();
    }

    /** Waits until the watch sleeps again, or has ended. */
    private void settle() {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!asleep && sleeper.getState() != Thread.State.NEW && sleeper.getState() != Thread.State.TERMINATED) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the watch neither sleeps nor ends");
            }
            try {
                wait(1);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
