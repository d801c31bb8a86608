package app.whoseside.watch;

import java.time.Duration;
import java.time.Instant;

/** The clocks that a watch goes by. */
public interface Times {

    /** Returns now; steady time counts from wherever these clocks began. */
    Moment now();

    void sleep(Duration duration) throws InterruptedException;

    /** Returns this computer's clocks. */
    static Times ofThisComputer() {
        long begin = System.nanoTime();
        return new Times() {
            @Override
            public Moment now() {
                return new Moment(Instant.now(), Duration.ofNanos(System.nanoTime() - begin));
            }

            @Override
            public void sleep(Duration duration) throws InterruptedException {
                Thread.sleep(duration);
            }
        };
    }
}
