package app.whoseside.report;

import app.whoseside.model.Confidence;
import app.whoseside.model.Examined;
import app.whoseside.model.Party;
import app.whoseside.model.Side;
import app.whoseside.model.Verdict;
import app.whoseside.words.Messages;
import app.whoseside.words.VerdictText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the letters that a result is good for: first the fact, then what that desk needs first, what is not known, and one question. */
public record Letters(Messages messages, String version, ZoneId zone) {
    private static final Desks DESKS = Desks.load();
    /** Who looks after the site's own servers is told where to look first. */
    private static final Set<String> OF_THE_SITE = Set.of("site-owner", "host");

    /** Returns the ids of all desks that there are letters to. */
    public static List<String> desks() {
        return List.copyOf(DESKS.desks().keySet());
    }

    /** Returns a letter for each desk, the most fitting first; none where the trouble is not placed, or less than likely. */
    public List<Letter> of(Redacted redacted, VerdictText text) {
        Verdict verdict = redacted.examined().verdict();
        boolean placed = verdict.side() != Side.NOBODY && verdict.side() != Side.UNKNOWN && verdict.party() != Party.UNKNOWN;
        if (!placed || verdict.confidence() == Confidence.UNSURE) {
            return List.of();
        }
        Summary summary = new Summing(messages, version, zone).of(redacted, text);
        return DESKS.of(verdict).stream().map(desk -> letter(desk, summary, redacted.examined())).toList();
    }

    private Letter letter(Desks.Desk desk, Summary summary, Examined examined) {
        Map<String, Object> values = values(summary, examined);
        String key = "letter." + desk.id();
        List<String> parts = new ArrayList<>();
        summary.example().ifPresent(parts::add);
        parts.add(messages.get("letter.hello"));
        parts.add(messages.get(key + ".first", values) + (Tries.of(examined).failures().isEmpty() ? "" : " " + messages.get("letter.fact", values)));
        parts.add(blanks(desk.first()));
        parts.add(desk.needs().stream().flatMap(need -> field(need, summary).stream()).collect(Collectors.joining("\n")));
        if (OF_THE_SITE.contains(desk.id())) {
            DESKS.lookFirst(examined.verdict()).ifPresent(look -> parts.add(messages.get("letter.look." + look, values)));
        }
        parts.add(messages.get(key + ".unknown") + "\n" + messages.get(key + ".ask", values));
        parts.add(blanks(desk.blanks()));
        parts.add(messages.get("letter.attached"));
        String body = parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n")) + "\n";
        return new Letter(desk.id(), messages.get(key + ".name"), Plain.of(messages.get(key + ".subject", values)).replace("\n", " "), Plain.of(body.replace(" \n", "\n")));
    }

    private String blanks(List<String> blanks) {
        return blanks.stream()
                .map(blank -> messages.get("letter.blank", Map.of("name", messages.get("letter.blank." + blank))))
                .collect(Collectors.joining("\n"));
    }

    private Map<String, Object> values(Summary summary, Examined examined) {
        Tries tries = Tries.of(examined);
        Times times = new Times(zone);
        Instant start = tries.failures().stream().findFirst().orElse(examined.started());
        Instant last = tries.failures().isEmpty() ? start : tries.failures().getLast();
        String message = String.join(", ", new SeenWords(messages).failures(tries));
        String host = examined.address().host();
        Map<String, Object> values = new TreeMap<>();
        values.put("site", host);
        values.put("address", examined.address().url());
        values.put("message", message.isEmpty() ? "-" : message);
        values.put("start", times.full(start));
        values.put("clock", times.clock(start));
        values.put("last", times.after(start, last));
        values.put("zone", times.offset(start));
        values.put("failed", tries.failures().size());
        values.put("tries", tries.count());
        values.put("confidence", examined.verdict().confidence().id());
        values.put("ids", find("request-ids", summary).map(field -> field.value().lines().collect(Collectors.joining(", "))).orElse(host));
        return values;
    }

    private Optional<String> field(String need, Summary summary) {
        Optional<Summary.Field> field =
                switch (need) {
                    case "outside" -> list(need, summary.outside());
                    case "tried" -> list(need, summary.tried());
                    case "status-page" -> list(need, summary.status());
                    case "watch" -> list(need, summary.since().map(SinceThen::lines).orElse(List.of()));
                    default -> find(need, summary);
                };
        return field.map(one -> messages.get("letter.field", Map.of("name", one.name(), "value", one.value().replace("\n", "\n    "))));
    }

    private static Optional<Summary.Field> find(String id, Summary summary) {
        return summary.facts().stream().filter(field -> field.id().equals(id)).findFirst();
    }

    private Optional<Summary.Field> list(String id, List<String> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Summary.Field(id, messages.get("summary." + id), "\n" + String.join("\n", lines)));
    }
}
