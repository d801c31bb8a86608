package app.whoseside.examination;

import app.whoseside.model.Observation;
import app.whoseside.model.Verdict;
import java.time.Duration;
import java.util.List;

/**
 * Everything known at one moment of an examination. Whoever shows it needs no memory of earlier ones.
 *
 * @param elapsed since the examination began
 * @param lines one for each check that has something to say, in the order in which they began
 * @param running how many checks still run
 * @param longest how long the slowest running check may still take at most
 * @param verdict what follows from the observations so far; its places are the path picture
 * @param settled whether the verdict is ready to be shown; it may still be refined
 * @param finished whether nothing more will come
 */
public record Snapshot(
        Duration elapsed,
        List<Line> lines,
        int running,
        Duration longest,
        List<Observation> observations,
        Verdict verdict,
        boolean settled,
        boolean finished) {

    public Snapshot {
        lines = List.copyOf(lines);
        observations = List.copyOf(observations);
    }

    /** A check and how far it is. */
    public record Line(Check check, State state) {}

    public enum State {
        ASKING,
        GOOD,
        BAD,
        /** Nothing can be said. */
        UNKNOWN
    }
}
