package app.whoseside.report;

import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.model.Watched;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How often the page was asked for from here, as the system is configured, and how it went.
 *
 * @param seen in the examination, in the order of time
 * @param looks of a watch, before and after the examination, that say something of the page
 */
record Tries(List<Observation> seen, List<Watched.Look> looks) {
    /** So long before its own first moment a watch may note the look that is an examination. */
    private static final Duration BEFORE = Duration.ofSeconds(5);

    static Tries of(Examined examined) {
        List<Observation> seen = examined.observations().stream()
                .filter(one -> one.is(Vantage.SYSTEM, Target.SITE) && one.outcome().kind() != Outcome.Kind.NOTHING)
                .sorted(Comparator.comparing(Observation::start))
                .toList();
        return new Tries(seen, examined.watched().map(watched -> looks(watched, examined)).orElse(List.of()));
    }

    /** The look that is the examination itself is counted there. */
    private static List<Watched.Look> looks(Watched watched, Examined examined) {
        Instant from = examined.started().minus(BEFORE);
        Instant to = examined.started().plus(examined.took());
        Optional<Watched.Look> itself = watched.looks().stream()
                .filter(look -> !look.at().isBefore(from) && !look.at().isAfter(to))
                .min(Comparator.comparing(look -> Duration.between(look.at(), examined.started()).abs()));
        return watched.looks().stream()
                .filter(look -> look.state() != Watched.State.UNKNOWN && itself.filter(one -> one == look).isEmpty())
                .toList();
    }

    /** Returns what failed in the examination. */
    List<Observation> failed() {
        return seen.stream().filter(one -> one.outcome().bad()).toList();
    }

    private List<Watched.Look> down() {
        return looks.stream().filter(look -> look.state() == Watched.State.DOWN).toList();
    }

    int count() {
        return seen.size() + looks.size();
    }

    /** Returns when it was asked for, in the order of time. */
    List<Instant> times() {
        return Stream.concat(seen.stream().map(Observation::start), looks.stream().map(Watched.Look::at)).sorted().toList();
    }

    /** Returns when it failed, in the order of time. */
    List<Instant> failures() {
        return Stream.concat(failed().stream().map(Observation::start), down().stream().map(Watched.Look::at)).sorted().toList();
    }

    /** Returns how it failed where the examination did not see that failure itself, each once. */
    List<Outcome> otherwise() {
        List<Outcome> known = failed().stream().map(Observation::outcome).toList();
        return down().stream().map(Watched.Look::outcome).filter(outcome -> !known.contains(outcome)).distinct().toList();
    }

    /** Returns the last failure that the examination saw, as the page worded it, or the outcome's id. */
    Optional<String> message() {
        return failed().isEmpty() ? Optional.empty() : Optional.of(message(failed().getLast()));
    }

    private static String message(Observation seen) {
        String status = seen.fact(Fact.STATUS).orElse("");
        String words = seen.fact(Fact.MESSAGE).orElse("");
        String both = words.startsWith(status) ? words : status + " " + words;
        return both.isBlank() ? seen.outcome().id() : "\"" + both.strip() + "\"";
    }
}
