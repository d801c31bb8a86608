package app.whoseside.examination;

import app.whoseside.diagnosis.Diagnosis;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * Plays an example in place of an examination: the same snapshots at the recorded times, and nobody is asked anything.
 *
 * @param pace how long a recorded second takes, in seconds; tests take 0
 */
public record Recorded(Example example, Diagnosis diagnosis, String version, InstantSource clock, double pace) implements Examiner {

    public Recorded(Example example, Diagnosis diagnosis, String version) {
        this(example, diagnosis, version, InstantSource.system(), 1);
    }

    @Override
    public Running start(Request request, Consumer<Snapshot> listener) {
        return new Playing(this, request, listener).begin();
    }

    Duration paced(Duration recorded) {
        return Duration.ofNanos((long) (recorded.toNanos() * pace));
    }
}
