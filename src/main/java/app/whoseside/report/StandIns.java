package app.whoseside.report;

import java.util.HashMap;
import java.util.Map;

/** Names for what is masked: the same secret gets the same one, so that a reader can still compare. */
final class StandIns {
    private final Map<String, String> given = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** Returns the prefix with a number of its own behind it. */
    String of(String prefix, String secret) {
        return given.computeIfAbsent(prefix + " " + secret, key -> prefix + counts.merge(prefix, 1, Integer::sum));
    }
}
