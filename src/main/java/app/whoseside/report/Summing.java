package app.whoseside.report;

import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Target;
import app.whoseside.words.Messages;
import app.whoseside.words.PathWords;
import app.whoseside.words.UnaskedWords;
import app.whoseside.words.VerdictText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Makes a summary of a result. */
record Summing(Messages messages, String version, ZoneId zone) {

    /** Returns the summary; {@code text} must have been worded from the same redacted result. */
    Summary of(Redacted redacted, VerdictText text) {
        Examined examined = redacted.examined();
        Times times = new Times(zone);
        SeenWords words = new SeenWords(messages);
        return new Summary(
                messages.locale(),
                examined.example().map(name -> messages.get("summary.example")),
                new Opening(messages, version, times).of(examined),
                text,
                Escalation.of(examined).map(due -> due.sentences(messages)),
                new FactFields(messages, times, words).of(examined),
                path(examined),
                examined.watched().map(watched -> SinceThen.of(watched, examined.address().host(), messages, times)),
                rows(examined, times, words),
                each(examined, one -> one.vantage().told(), one -> times.clock(one.start()) + " " + messages.get(
                        "summary.tried." + one.vantage().id(), Map.of("outcome", one.outcome().works() ? "works" : "fails"))),
                each(examined, one -> one.vantage().outside(), one -> times.clock(one.start()) + " " + outside(one, words)),
                each(examined, one -> one.target() == Target.STATUS_PAGE, one -> new StatusLine(messages, times).of(one, examined)),
                new UnaskedWords(messages).of(examined),
                new TreeMap<>(examined.environment()).entrySet().stream().map(fact -> new Summary.Field(fact.getKey(), fact.getKey(), fact.getValue())).toList(),
                times.offset(examined.started()));
    }

    private List<Summary.Stop> path(Examined examined) {
        PathWords words = new PathWords(messages);
        return examined.verdict().places().stream()
                .map(place -> new Summary.Stop(words.name(place.party(), examined.address().host()), words.state(place.state(), true), place.state()))
                .toList();
    }

    private static List<Summary.Row> rows(Examined examined, Times times, SeenWords words) {
        Instant first = examined.observations().stream().map(Observation::start).min(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        return examined.observations().stream()
                .sorted(Comparator.comparing(Observation::start))
                .map(one -> new Summary.Row(
                        times.clock(one.start()), words.asked(one), words.from(one), words.came(one), one.outcome().kind(), Duration.between(first, one.start()), one.duration()))
                .toList();
    }

    private static String outside(Observation one, SeenWords words) {
        String place = words.place(one);
        String number = one.fact(Fact.MEASUREMENT).map(id -> " (" + id + ")").orElse("");
        return (place.isBlank() ? one.asked() : place) + ": " + words.came(one) + number;
    }

    private static List<String> each(Examined examined, Predicate<Observation> which, java.util.function.Function<Observation, String> words) {
        return examined.observations().stream().filter(which).sorted(Comparator.comparing(Observation::start)).map(words).distinct().toList();
    }
}
