package app.whoseside.report;

import app.whoseside.model.Examined;
import app.whoseside.model.Observation;
import app.whoseside.model.Side;
import app.whoseside.model.Verdict;
import app.whoseside.words.Messages;
import app.whoseside.words.UnaskedWords;
import app.whoseside.words.VerdictText;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The summary as plain text: two sentences that a busy agent reads, the plain answer, then everything that was seen. */
public record SummaryText(Messages messages, String version, ZoneId zone) {

    /** Returns the summary; {@code text} must have been worded from the same redacted result. */
    public String of(Redacted redacted, VerdictText text) {
        Examined examined = redacted.examined();
        List<String> lines = new ArrayList<>();
        examined.example().ifPresent(name -> lines.addAll(List.of(messages.get("summary.example"), "")));
        lines.addAll(List.of(messages.get("summary.title"), "", first(examined), second(examined.verdict(), examined), ""));
        lines.addAll(plain(text));
        lines.addAll(unasked(examined));
        lines.add("");
        lines.addAll(observations(redacted));
        lines.addAll(List.of("", messages.get("summary.environment")));
        new TreeMap<>(examined.environment())
                .forEach((name, value) -> lines.add(messages.get("summary.environment.row", Map.of("name", name, "value", value))));
        lines.addAll(List.of("", messages.get("summary.redacted")));
        return String.join("\n", lines) + "\n";
    }

    /** Returns a line for each observation and below it one for each of its facts, with a title and the names of the columns. */
    public List<String> observations(Redacted redacted) {
        Examined examined = redacted.examined();
        String title = messages.get("summary.observations", Map.of("zone", zoneName(examined.started())));
        List<String> lines = new ArrayList<>(List.of(title, messages.get("summary.columns")));
        examined.observations().forEach(seen -> lines.addAll(rows(seen)));
        return lines;
    }

    private String first(Examined examined) {
        Tries tries = Tries.of(examined);
        Map<String, Object> values = new TreeMap<>();
        values.put("address", examined.address().url());
        values.put("zone", zoneName(examined.started()));
        values.put("tries", tries.all().size());
        if (tries.all().isEmpty()) {
            values.put("start", time(examined.started()));
            return messages.get("summary.not-tried", values);
        }
        if (tries.failed().isEmpty()) {
            values.put("start", time(tries.all().getFirst().start()));
            return messages.get("summary.worked", values);
        }
        values.put("message", tries.message().orElse(""));
        values.put("failed", tries.failed().size());
        values.put("start", time(tries.failed().getFirst().start()));
        values.put("last", clock(tries.failed().getLast().start()));
        return messages.get("summary.failed", values);
    }

    private String second(Verdict verdict, Examined examined) {
        Map<String, Object> values = new TreeMap<>();
        values.put("version", version);
        values.put("party", messages.get("party." + verdict.party().id() + ".sentence", Map.of("site", examined.address().host())));
        values.put("side", verdict.side().id());
        values.put("confidence", verdict.confidence().id());
        if (verdict.side() == Side.NOBODY) {
            return messages.get("summary.verdict.works", values);
        }
        if (verdict.side() == Side.UNKNOWN) {
            return messages.get("summary.verdict.unknown", values);
        }
        if (verdict.moved().isEmpty()) {
            return messages.get("summary.verdict.bare", values);
        }
        values.put("strongest", strongest(verdict.moved().getFirst()));
        return messages.get("summary.verdict", values);
    }

    private String strongest(Observation seen) {
        return messages.get("summary.strongest", row(seen));
    }

    private List<String> plain(VerdictText text) {
        List<String> lines = new ArrayList<>();
        lines.addAll(List.of(messages.get("summary.plain"), text.side() + ". " + text.headline() + " " + text.sureness()));
        lines.addAll(text.why());
        text.missing().ifPresent(lines::add);
        lines.add(text.whoLabel() + ": " + text.who());
        lines.add(messages.get("verdict.howlong") + ": " + text.howLong());
        return lines;
    }

    private List<String> unasked(Examined examined) {
        List<String> known = new UnaskedWords(messages).of(examined);
        if (known.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", messages.get("summary.unasked")));
        lines.addAll(known);
        return lines;
    }

    private List<String> rows(Observation seen) {
        List<String> lines = new ArrayList<>(List.of(messages.get("summary.row", row(seen))));
        seen.facts()
                .forEach((fact, value) -> lines.add(
                        messages.get("summary.fact", Map.of("name", fact.id(), "value", value.replace("\n", "\n        ")))));
        return lines;
    }

    private Map<String, String> row(Observation seen) {
        return Map.of(
                "time", clock(seen.start()),
                "took", String.format(Locale.ROOT, "%.3f", seen.duration().toMillis() / 1000.0),
                "vantage", seen.vantage().id(),
                "target", seen.target().id(),
                "asked", seen.asked(),
                "outcome", seen.outcome().id());
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).format(instant.atZone(zone));
    }

    private String clock(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).format(instant.atZone(zone));
    }

    /** Offsets are understood everywhere; names of zones are not. */
    private String zoneName(Instant instant) {
        String offset = zone.getRules().getOffset(instant).getId();
        return offset.equals("Z") ? "UTC" : "UTC" + offset;
    }
}
