package app.whoseside.probe.outside;

import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import java.util.List;
import java.util.Map;

/** Reads a page that a measurement probe got: what it means, and who wrote it. */
@FunctionalInterface
public interface PageJudge {

    /**
     * @param headers by lower-case name
     * @param body the first 10 kB, or empty
     */
    Reading judge(int status, Map<String, List<String>> headers, String body);

    /** @param facts author and the like; the probe adds its own */
    record Reading(Outcome outcome, Map<Fact, String> facts) {}
}
