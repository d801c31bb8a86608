package app.whoseside.report;

import app.whoseside.model.Examined;
import app.whoseside.model.Observation;
import app.whoseside.words.Messages;
import app.whoseside.words.VerdictText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The summary as plain text: two sentences that a busy agent reads, the plain answer, then everything that was seen. */
public record SummaryText(Messages messages, String version, ZoneId zone) {

    /** Returns the summary; {@code text} must have been worded from the same redacted result. */
    public String of(Redacted redacted, VerdictText text) {
        Summary summary = new Summing(messages, version, zone).of(redacted, text);
        List<String> lines = new ArrayList<>();
        summary.example().ifPresent(example -> lines.addAll(List.of(example, "")));
        lines.addAll(List.of(messages.get("summary.title"), ""));
        lines.addAll(summary.opening());
        lines.add("");
        lines.addAll(plain(text));
        summary.escalation().ifPresent(lines::add);
        part(lines, "summary.facts", summary.facts().stream().map(this::field).toList());
        part(lines, "summary.path", summary.path().stream().map(stop -> messages.get("cli.place", Map.of("place", stop.name(), "state", stop.word()))).toList());
        summary.since().ifPresent(since -> part(lines, "summary.watch", since.lines()));
        part(lines, "summary.tried", summary.tried());
        part(lines, "summary.outside", summary.outside());
        part(lines, "summary.status-page", summary.status());
        part(lines, "summary.unasked", summary.unasked());
        lines.add("");
        lines.addAll(observations(redacted));
        part(lines, "summary.environment", summary.system().stream().map(this::field).toList());
        lines.addAll(List.of("", messages.get("summary.redacted")));
        return Plain.of(String.join("\n", lines) + "\n");
    }

    /** Returns a line for each observation and below it one for each of its facts, with a title and the names of the columns. */
    public List<String> observations(Redacted redacted) {
        Examined examined = redacted.examined();
        String title = messages.get("summary.observations", Map.of("zone", new Times(zone).offset(examined.started())));
        List<String> lines = new ArrayList<>(List.of(title, messages.get("summary.columns")));
        examined.observations().forEach(seen -> lines.addAll(rows(seen)));
        return lines;
    }

    private void part(List<String> lines, String title, List<String> more) {
        if (!more.isEmpty()) {
            lines.addAll(List.of("", messages.get(title)));
            lines.addAll(more);
        }
    }

    private String field(Summary.Field field) {
        return messages.get("summary.environment.row", Map.of("name", field.name(), "value", indented(field.value())));
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

    private List<String> rows(Observation seen) {
        Map<String, String> row = new Opening(messages, version, new Times(zone)).row(seen);
        List<String> lines = new ArrayList<>(List.of(messages.get("summary.row", row)));
        seen.facts().forEach((fact, value) -> lines.add(messages.get("summary.fact", Map.of("name", fact.id(), "value", indented(value)))));
        return lines;
    }

    /** What a stranger wrote stays indented, so that no line of it looks like one of ours. */
    private static String indented(String value) {
        return value.replace("\n", "\n        ");
    }
}
