package app.whoseside.os.hands;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Looks again and again whether something has come about.
 *
 * @param most after this nobody looks again
 * @param pause between two looks
 */
public record Waiting(Duration most, Duration pause) {

    public Waiting atMost(Duration shorter) {
        return new Waiting(shorter.compareTo(most) < 0 ? shorter : most, pause);
    }

    /** Returns whether it came about in time. */
    public boolean until(BooleanSupplier done) {
        long start = System.nanoTime();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() - start + pause.toNanos() > most.toNanos()) {
                return false;
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
