package app.whoseside.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One finished examination: what the saved summary and the terminal's JSON are made from.
 *
 * @param environment facts about this computer that a support desk needs, such as {@code os}, {@code version}; not yet redacted
 * @param unasked what could not be asked, as message keys such as {@code outside.none.no-answer}
 */
public record Examined(
        Address address,
        Verdict verdict,
        List<Observation> observations,
        Map<String, String> environment,
        List<String> unasked,
        Instant started,
        Duration firstVerdict,
        Duration took) {

    public Examined {
        observations = List.copyOf(observations);
        environment = Map.copyOf(environment);
        unasked = List.copyOf(unasked);
    }
}
