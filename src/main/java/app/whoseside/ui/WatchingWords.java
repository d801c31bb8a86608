package app.whoseside.ui;

import app.whoseside.model.Ids;
import app.whoseside.report.Escalation;
import app.whoseside.ui.Vigil.Phase;
import app.whoseside.ui.WatchingView.Kind;
import app.whoseside.watch.Ending;
import app.whoseside.watch.Entry.Why;
import app.whoseside.watch.Timeline;
import app.whoseside.words.HowLong;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts a watch into words. */
record WatchingWords(Texts texts, ZoneId zone) {
    /** @param sign whether a sign beside the clock stands for the window */
    WatchingView of(Vigil vigil, boolean sign, Instant now) {
        Map<String, String> site = Map.of("site", vigil.site());
        TimeStrip.View strip = strip(vigil, now);
        return switch (vigil.phase()) {
            case Phase.Ended(Ending ending) -> {
                EndingWords words = EndingWords.of(ending, vigil, texts);
                yield new WatchingView(
                        kind(ending, vigil), words.title(), words.text(), strip, List.of(), false, "", "");
            }
            case Phase.Broken() -> new WatchingView(
                    Kind.BROKEN, texts.get("watch.broken", site), texts.get("watch.broken.below"), strip, List.of(), false, "", "");
            default -> on(vigil, sign, now, site, strip);
        };
    }

    private static Kind kind(Ending ending, Vigil vigil) {
        Kind over = vigil.due().isPresent() ? Kind.OVER_DUE : Kind.OVER;
        return ending instanceof Ending.Over ? over : Kind.BACK;
    }

    private WatchingView on(Vigil vigil, boolean sign, Instant now, Map<String, String> site, TimeStrip.View strip) {
        Timeline timeline = vigil.timeline();
        List<String> lines = new ArrayList<>();
        lines.add((next(vigil.phase()) + " " + allowed(vigil.phase(), now)).strip());
        Optional<Escalation> due = vigil.kept().first().flatMap(first -> Escalation.of(first, timeline.failedFor()));
        if (due.isPresent()) {
            lines.add(VerdictModel.tell(due.get(), texts));
        } else if (timeline.lasting()) {
            lines.add(texts.get("cli.watch.lasting"));
        } else if (timeline.pattern() == Timeline.Pattern.STEADY) {
            lines.add(texts.get("watch.steady"));
        }
        if (timeline.pattern() == Timeline.Pattern.BURSTS) {
            lines.add(texts.get("cli.watch.bursts"));
        }
        switch (vigil.noted()) {
            case YES -> {}
            case NOT_NOW -> lines.add(texts.get("watch.not-noted"));
            case NEVER -> lines.add(texts.get("cli.watch.not-kept"));
        }
        return new WatchingView(
                due.isPresent() ? Kind.DUE : Kind.ON, texts.get("watch.headline", site), failed(timeline) + texts.get("watch.hear"), strip, lines, sign,
                texts.get(sign ? "watch.close.sign" : "watch.close.open"), howLong(vigil));
    }

    private String next(Phase phase) {
        return switch (phase) {
            case Phase.Waiting waiting -> texts.get("watch.next", Map.of("time", time(waiting.until())));
            case Phase.Paused(Why why) -> texts.get(why == Why.LOW_BATTERY ? "watch.paused.battery" : "watch.paused.network");
            default -> texts.get("watch.looking");
        };
    }

    /** The pace is the site's due, not the person's to change. */
    private String allowed(Phase phase, Instant now) {
        return phase instanceof Phase.Waiting waiting && now.isBefore(waiting.allowed())
                ? texts.get("watch.allowed", Map.of("time", exact(waiting.allowed())))
                : "";
    }

    private String failed(Timeline timeline) {
        HowLong down = new HowLong(timeline.failedFor());
        boolean opened = timeline.looks().stream().anyMatch(look -> look.state().opened());
        return down.brief() ? "" : texts.get(down.key(opened ? "watch.failed.all" : "watch.failed"), down.with(Map.of())) + " ";
    }

    private String howLong(Vigil vigil) {
        return vigil.kept().shown()
                .map(snapshot -> {
                    Map<String, Object> values = new HashMap<>(texts.values(snapshot.verdict()));
                    values.put("site", vigil.site());
                    return texts.get("cause." + snapshot.verdict().cause() + ".howlong", values);
                })
                .orElse("");
    }

    private TimeStrip.View strip(Vigil vigil, Instant now) {
        List<StripCell> cells = vigil.watched().map(watched -> StripCell.of(watched.looks())).orElse(List.of());
        if (cells.isEmpty()) {
            return new TimeStrip.View(List.of(), texts.get("strip.none"), "", texts.get("strip.none"));
        }
        String first = texts.get("strip.first", Map.of("time", time(cells.getFirst().from())));
        String last = vigil.on() ? texts.get("strip.now", Map.of("time", time(now))) : texts.get("strip.last", Map.of("time", time(cells.getLast().to())));
        String aloud = StripCell.runs(cells).stream()
                .map(run -> texts.get("watch.strip.aloud." + Ids.of(run.state()), Map.of("from", time(run.from()), "to", time(run.to()))))
                .collect(Collectors.joining(" "));
        return new TimeStrip.View(cells, first, last, aloud);
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(texts.habits()).withZone(zone).format(at);
    }

    /** To the second, since a person may wait for it. */
    private String exact(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).withLocale(texts.habits()).withZone(zone).format(at);
    }
}
