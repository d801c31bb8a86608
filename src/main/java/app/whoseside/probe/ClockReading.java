package app.whoseside.probe;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.http.Fetched;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

/** Compares this computer's clock with the Date of an answer (RFC 9110, section 6.6.1; Age of a stored one: RFC 9111, section 5.1). */
final class ClockReading {
    /** Less than that no certificate minds. */
    private static final Duration FORGIVEN = Duration.ofMinutes(5);

    private ClockReading() {}

    /** Reads the answer that just came to this question; empty when it carries no date. */
    static Optional<Observation> of(Stamp stamp, String asked, Fetched fetched) {
        if (!(fetched instanceof Fetched.Answered answer)) {
            return Optional.empty();
        }
        Date date = answer.headers().getDate("Date");
        if (date == null) {
            return Optional.empty();
        }
        // of the clock on the wall itself, so by that clock
        Duration took = Duration.between(stamp.start(), stamp.clock().instant());
        Instant here = stamp.start().plus(took.dividedBy(2));
        Duration ahead = Duration.between(date.toInstant().plusSeconds(age(answer)), here);
        Outcome outcome = ahead.abs().compareTo(FORGIVEN) <= 0 ? Outcome.WORKS : Outcome.OFF;
        Map<Fact, String> facts = Map.of(Fact.CLOCK_SECONDS, Long.toString(ahead.toSeconds()));
        return Optional.of(stamp.observe(Vantage.DEVICE, Target.CLOCK, asked, outcome, facts));
    }

    private static long age(Fetched.Answered answer) {
        String age = answer.headers().get("Age");
        return age != null && age.matches("[0-9]{1,8}") ? Long.parseLong(age) : 0;
    }
}
