package app.whoseside.probe.outside;

import java.time.Duration;

/** The end of a wait that several steps share. */
record Deadline(long nanos) {

    static Deadline after(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    /** Returns what is left, never less than nothing. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
    }

    boolean over() {
        return left().isZero();
    }

    /** Returns the end of a step that may take this long, but no longer than the whole. */
    Deadline within(Duration step) {
        Deadline sooner = after(step);
        return sooner.nanos - nanos < 0 ? sooner : this;
    }

    /** Waits this long, or until the end where that is sooner. */
    void pause(Duration time) throws InterruptedException {
        Thread.sleep(within(time).left());
    }
}
