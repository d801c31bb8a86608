package app.whoseside.probe.outside;

import app.whoseside.model.Fact;
import app.whoseside.net.PageText;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When what a status page announces began, and when it is planned to end: {@code incidents} and {@code scheduled_maintenances} of Statuspage's summary
 * (https://metastatuspage.com/api). It lists what is not resolved yet, and work that is planned or under way.
 */
final class StatusTimes {
    private static final Set<String> UNDER_WAY = Set.of("in_progress", "verifying");

    private StatusTimes() {}

    /** Adds the times to the facts, where the summary tells them; for a page that announces no trouble those of the work nearest to now. */
    static void add(Lenient summary, String indicator, Instant now, Map<Fact, String> facts) {
        List<Lenient> works = summary.list("scheduled_maintenances");
        switch (indicator) {
            case "maintenance" -> works.stream().filter(work -> UNDER_WAY.contains(work.text("status"))).max(byStart()).ifPresent(work -> work(work, facts));
            case "none" -> works.stream()
                    .filter(work -> time(work, "scheduled_for").isPresent())
                    .min(Comparator.comparing(work -> Duration.between(time(work, "scheduled_for").orElse(now), now).abs()))
                    .ifPresent(work -> {
                        facts.put(Fact.REASON, "planned");
                        work(work, facts);
                        words(work, facts);
                    });
            default -> {
                List<Lenient> incidents = summary.list("incidents");
                incidents.stream()
                        .filter(incident -> incident.text("impact").equals(indicator))
                        .max(byStart())
                        .or(() -> incidents.stream().max(byStart()))
                        .flatMap(StatusTimes::start)
                        .ifPresent(start -> facts.put(Fact.SINCE, start.toString()));
            }
        }
    }

    private static void work(Lenient work, Map<Fact, String> facts) {
        time(work, "scheduled_for").ifPresent(start -> facts.put(Fact.SINCE, start.toString()));
        time(work, "scheduled_until").ifPresent(end -> facts.put(Fact.UNTIL, end.toString()));
    }

    private static void words(Lenient work, Map<Fact, String> facts) {
        String words = PageText.shorten(work.text("name"));
        if (!words.isEmpty()) {
            facts.put(Fact.MESSAGE, words);
        }
    }

    private static Comparator<Lenient> byStart() {
        return Comparator.comparing(one -> start(one).orElse(Instant.MIN));
    }

    /** A start that was set by hand goes before the moment at which the page was written. */
    private static Optional<Instant> start(Lenient one) {
        return time(one, "scheduled_for").or(() -> time(one, "started_at")).or(() -> time(one, "created_at"));
    }

    private static Optional<Instant> time(Lenient one, String key) {
        try {
            String text = one.text(key);
            return text.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
