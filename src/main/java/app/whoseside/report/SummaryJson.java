package app.whoseside.report;

import app.whoseside.model.Examined;
import app.whoseside.model.Ids;
import app.whoseside.model.Observation;
import app.whoseside.model.Target;
import app.whoseside.model.Verdict;
import app.whoseside.model.Watched;
import app.whoseside.words.VerdictText;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** The summary as one JSON object, described by {@code schema/summary-1.json}. Durations are in seconds, times in UTC. */
public record SummaryJson(String version, ZoneId zone) {
    /** Names the form of the object; changes when something in it changes its meaning or goes away. */
    public static final String SCHEMA = "urn:whoseside:summary-1";

    /** Returns the object; {@code text} must have been worded from the same redacted result. */
    public JsonObject of(Redacted redacted, VerdictText text) {
        Examined examined = redacted.examined();
        Verdict verdict = examined.verdict();
        JsonObjectBuilder environment = Json.createObjectBuilder();
        new TreeMap<>(examined.environment()).forEach(environment::add);
        JsonObjectBuilder summary = Json.createObjectBuilder();
        examined.example().ifPresent(name -> summary.add("example", name));
        summary.add("schema", SCHEMA)
                .add("program", Json.createObjectBuilder().add("name", "whoseside").add("version", version))
                .add("address", examined.address().url())
                .add("verdict", verdict(verdict))
                .add("text", text(text))
                .add("causes", causes(verdict))
                .add("observations", observations(examined))
                .add("steps", steps(verdict))
                .add("statusPages", statusPages(examined))
                .add("unasked", strings(examined.unasked()))
                .add("environment", environment)
                .add("timings", timings(examined));
        Escalation.of(examined).ifPresent(due -> summary.add("escalation", Json.createObjectBuilder().add("reason", Ids.of(due.reason())).add("desk", due.desk())));
        examined.watched().ifPresent(watched -> summary.add("watch", watch(watched)));
        return summary.build();
    }

    private static JsonObjectBuilder verdict(Verdict verdict) {
        return Json.createObjectBuilder()
                .add("side", verdict.side().id())
                .add("party", verdict.party().id())
                .add("cause", verdict.cause())
                .add("confidence", verdict.confidence().id());
    }

    private static JsonObjectBuilder text(VerdictText text) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("side", text.side())
                .add("headline", text.headline())
                .add("sureness", text.sureness())
                .add("why", strings(text.why()))
                .add("now", strings(text.now()))
                .add("who", text.who())
                .add("howLong", text.howLong());
        text.missing().ifPresent(missing -> object.add("missing", missing));
        return object;
    }

    private static JsonArrayBuilder causes(Verdict verdict) {
        JsonArrayBuilder causes = Json.createArrayBuilder();
        verdict.causes()
                .forEach(cause -> causes.add(Json.createObjectBuilder()
                        .add("id", cause.id())
                        .add("party", cause.party().id())
                        .add("probability", rounded(BigDecimal.valueOf(cause.probability()), 4))));
        return causes;
    }

    private static JsonArrayBuilder observations(Examined examined) {
        JsonArrayBuilder observations = Json.createArrayBuilder();
        examined.observations().forEach(seen -> observations.add(observation(seen)));
        return observations;
    }

    private static JsonObjectBuilder observation(Observation seen) {
        JsonObjectBuilder facts = Json.createObjectBuilder();
        seen.facts().forEach((fact, value) -> facts.add(fact.id(), value));
        return Json.createObjectBuilder()
                .add("vantage", seen.vantage().id())
                .add("target", seen.target().id())
                .add("asked", seen.asked())
                .add("outcome", seen.outcome().id())
                .add("facts", facts)
                .add("start", time(seen.start()))
                .add("duration", seconds(seen.duration()));
    }

    private static JsonArrayBuilder steps(Verdict verdict) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        verdict.steps()
                .forEach(step -> steps.add(Json.createObjectBuilder()
                        .add("id", step.id())
                        .add("worth", rounded(BigDecimal.valueOf(step.worth()), 4))));
        return steps;
    }

    private static JsonArrayBuilder statusPages(Examined examined) {
        JsonArrayBuilder pages = Json.createArrayBuilder();
        List<Instant> failures = Tries.of(examined).failures();
        examined.observations().stream()
                .filter(seen -> seen.target() == Target.STATUS_PAGE)
                .forEach(page -> pages.add(Json.createObjectBuilder().add("page", page.asked()).add("compared", Ids.of(StatusNews.of(page, failures).compared()))));
        return pages;
    }

    private static JsonObjectBuilder watch(Watched watched) {
        JsonArrayBuilder looks = Json.createArrayBuilder();
        watched.looks()
                .forEach(look -> looks.add(Json.createObjectBuilder()
                        .add("at", time(look.at()))
                        .add("state", Ids.of(look.state()))
                        .add("outcome", look.outcome().id())));
        return Json.createObjectBuilder()
                .add("since", time(watched.since()))
                .add("end", Ids.of(watched.end()))
                .add("failed", seconds(watched.failed()))
                .add("party", watched.whose().id())
                .add("looks", looks);
    }

    private JsonObjectBuilder timings(Examined examined) {
        return Json.createObjectBuilder()
                .add("started", time(examined.started()))
                .add("zone", zone.getId())
                .add("firstVerdict", seconds(examined.firstVerdict()))
                .add("total", seconds(examined.took()));
    }

    private static JsonArrayBuilder strings(Collection<String> texts) {
        return Json.createArrayBuilder(texts);
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static BigDecimal seconds(Duration duration) {
        return rounded(BigDecimal.valueOf(duration.toMillis(), 3), 3);
    }

    private static BigDecimal rounded(BigDecimal number, int digits) {
        return number.setScale(digits, RoundingMode.HALF_UP);
    }
}
