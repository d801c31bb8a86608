package app.whoseside.ui;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.ui.path.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Observations in technical words: what was asked, what came back, and when. */
record DetailWords(Texts texts) {
    private static final List<Fact> SHOWN = List.of(
            Fact.AUTHOR, Fact.REQUEST_ID, Fact.RETRY_AFTER, Fact.REDIRECTS, Fact.TLS, Fact.ISSUER, Fact.FINGERPRINT, Fact.NETWORK, Fact.MEASUREMENT);
    private static final Set<Target> OF_THE_SITE =
            Set.of(Target.SITE, Target.SITE_START, Target.SITE_IDENTITY, Target.PROXY, Target.SITE_CONNECTION);

    record Value(String name, String value) {}

    List<DetailRow> rows(List<Observation> observations) {
        Instant first = observations.stream().map(Observation::start).min(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        return observations.stream()
                .sorted(Comparator.comparing(Observation::start))
                .map(seen -> row(seen, first))
                .toList();
    }

    List<Value> values(List<Observation> observations) {
        List<Value> values = new ArrayList<>();
        for (Fact fact : SHOWN) {
            Set<String> found = observations.stream()
                    .filter(seen -> OF_THE_SITE.contains(seen.target()))
                    .flatMap(seen -> seen.fact(fact).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!found.isEmpty()) {
                values.add(new Value(texts.get("detail.fact." + fact.id()), String.join("\n", found)));
            }
        }
        return values;
    }

    private DetailRow row(Observation seen, Instant first) {
        return new DetailRow(
                texts.get("detail.target." + seen.target().id(), Map.of("asked", seen.asked())),
                texts.get("detail.vantage." + seen.vantage().id(), place(seen)),
                came(seen),
                mark(seen.outcome()),
                seconds(Duration.between(first, seen.start())),
                seconds(seen.duration()),
                String.format(texts.habits(), "%.2f", seconds(seen.duration())));
    }

    private static Map<String, String> place(Observation seen) {
        return Map.of("place", seen.fact(Fact.CITY).or(() -> seen.fact(Fact.COUNTRY)).orElse(""));
    }

    /** The server's own words where it sent some. */
    private String came(Observation seen) {
        if (seen.fact(Fact.STATUS).isPresent() && !seen.outcome().works()) {
            return (seen.fact(Fact.STATUS).orElseThrow() + " " + seen.fact(Fact.MESSAGE).orElse("")).strip();
        }
        return seen.fact(Fact.ADDRESSES)
                .filter(addresses -> seen.outcome().works())
                .orElseGet(() -> texts.get("detail.outcome." + seen.outcome().id()));
    }

    private static Mark mark(Outcome outcome) {
        return switch (outcome.kind()) {
            case GOOD -> Mark.CLEARED;
            case BAD -> Mark.BROKEN;
            case PLAIN, NOTHING -> Mark.WAITING;
        };
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
