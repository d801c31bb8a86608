package app.whoseside.report;

import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How often the page was asked for from here, as the system is configured, and how it went. */
record Tries(List<Observation> all, List<Observation> failed) {

    static Tries of(Examined examined) {
        List<Observation> all = examined.observations().stream()
                .filter(seen -> seen.is(Vantage.SYSTEM, Target.SITE) && seen.outcome().kind() != Outcome.Kind.NOTHING)
                .sorted(Comparator.comparing(Observation::start))
                .toList();
        return new Tries(all, all.stream().filter(seen -> seen.outcome().bad()).toList());
    }

    /** Returns the last failure as the page worded it, or the outcome's id. */
    Optional<String> message() {
        return failed.isEmpty() ? Optional.empty() : Optional.of(message(failed.getLast()));
    }

    private static String message(Observation seen) {
        String status = seen.fact(Fact.STATUS).orElse("");
        String words = seen.fact(Fact.MESSAGE).orElse("");
        String both = words.startsWith(status) ? words : status + " " + words;
        return both.isBlank() ? seen.outcome().id() : "\"" + both.strip() + "\"";
    }
}
