package app.whoseside.model;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One finished examination: what the saved summary and the terminal's JSON are made from.
 *
 * @param environment facts about this computer that a support desk needs, such as {@code os}, {@code version}; not yet redacted
 * @param unasked what could not be asked, as message keys such as {@code outside.none.no-answer}
 * @param watched what was seen of the page since, where it was watched
 */
public record Examined(
        Address address,
        Verdict verdict,
        List<Observation> observations,
        Map<String, String> environment,
        List<String> unasked,
        Instant started,
        Duration firstVerdict,
        Duration took,
        Optional<Watched> watched) {

    /** The fact among {@code environment} that marks an example: its name. */
    public static final String EXAMPLE = "example";

    public Examined {
        observations = List.copyOf(observations);
        environment = Map.copyOf(environment);
        unasked = List.copyOf(unasked);
    }

    /** An examination after which the page was not watched. */
    public Examined(
            Address address,
            Verdict verdict,
            List<Observation> observations,
            Map<String, String> environment,
            List<String> unasked,
            Instant started,
            Duration firstVerdict,
            Duration took) {
        this(address, verdict, observations, environment, unasked, started, firstVerdict, took, Optional.empty());
    }

    /** Returns the same with what a watch saw since. */
    public Examined with(Watched since) {
        return new Examined(address, verdict, observations, environment, unasked, started, firstVerdict, took, Optional.of(since));
    }

    /** Returns the same, marked as the example of that name. */
    public Examined asExample(String name) {
        Map<String, String> marked = new HashMap<>(environment);
        marked.put(EXAMPLE, name);
        return new Examined(address, verdict, observations, marked, unasked, started, firstVerdict, took, watched);
    }

    /** Returns the name of the example that this is, where it was played and nobody was asked. */
    public Optional<String> example() {
        return Optional.ofNullable(environment.get(EXAMPLE));
    }
}
