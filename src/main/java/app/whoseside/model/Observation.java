package app.whoseside.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One question and its answer: from where, about what, of whom, what came back, when and how long it took.
 *
 * @param asked of whom or what exactly, in technical words, such as {@code 203.0.113.80:443} or {@code 1.1.1.1}
 */
public record Observation(
        Vantage vantage, Target target, String asked, Outcome outcome, Map<Fact, String> facts, Instant start, Duration duration) {

    /** The reason of an observation that is only so for now: its answer is still awaited. */
    public static final String STILL_WAITING = "still-waiting";

    /** What strangers send must not steer the terminal that shows it; lines stay lines. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n]]");

    public Observation {
        EnumMap<Fact, String> plain = new EnumMap<>(Fact.class);
        facts.forEach((fact, value) -> plain.put(fact, CONTROL.matcher(value).replaceAll("")));
        facts = Collections.unmodifiableMap(plain);
        if (duration.isNegative()) {
            throw new IllegalArgumentException("negative duration");
        }
    }

    public Optional<String> fact(Fact fact) {
        return Optional.ofNullable(facts.get(fact));
    }

    /** Returns whether the fact is there with exactly this value. */
    public boolean says(Fact fact, String value) {
        return value.equals(facts.get(fact));
    }

    public boolean is(Vantage vantage, Target target) {
        return this.vantage == vantage && this.target == target;
    }

    /** Returns the same with another outcome, and why. */
    public Observation with(Outcome other, String reason) {
        Map<Fact, String> more = new EnumMap<>(Fact.class);
        more.putAll(facts);
        more.put(Fact.REASON, reason);
        return new Observation(vantage, target, asked, other, more, start, duration);
    }

    /** Returns whether the answer is still awaited. */
    public boolean provisional() {
        return says(Fact.REASON, STILL_WAITING);
    }
}
