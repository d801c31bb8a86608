package app.whoseside.report;

import app.whoseside.model.Ids;
import app.whoseside.model.Watched.State;
import app.whoseside.words.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** A strip of time: a bar for each stretch, as high as its word at the side, so that no colour is needed to tell them apart. */
record TimeStrip(List<Stretch> stretches, Messages messages, Times times) {
    /** The worse, the higher. */
    private static final List<State> LEVELS = List.of(State.UNKNOWN, State.UP, State.SLOW, State.DOWN);
    private static final double LEFT = 96;
    private static final double WIDTH = 560;
    private static final double LEVEL = 13;
    private static final double FLOOR = 6 + LEVEL * 4;
    /** A single look has no length, and is seen all the same. */
    private static final double LEAST = 3;
    private static final List<Duration> STEPS = List.of(
            Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(5), Duration.ofMinutes(10),
            Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(3));
    private static final int TICKS = 8;

    /** Returns the picture, or nothing where there was no look. */
    String svg() {
        if (stretches.isEmpty()) {
            return "";
        }
        String title = Html.escaped(messages.get("summary.watch.strip"));
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT, "<svg class=\"strip\" viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-label=\"%s\"><title>%s</title>", LEFT + WIDTH + 24, FLOOR + 16, title, title));
        ticks(svg);
        for (State state : LEVELS) {
            if (stretches.stream().anyMatch(stretch -> stretch.state() == state)) {
                svg.append(String.format(
                        Locale.ROOT, "<text x=\"%.0f\" y=\"%.1f\" class=\"row-text\">%s</text>", LEFT - 6, top(state) + 8.5, Html.escaped(messages.get("summary.watch.state." + Ids.of(state)))));
            }
        }
        stretches.forEach(stretch -> bar(svg, stretch));
        return svg.append(String.format(Locale.ROOT, "<path d=\"M%.0f %.1fH%.0f\" class=\"tick\"/></svg>", LEFT, FLOOR, LEFT + WIDTH)).toString();
    }

    private void bar(StringBuilder svg, Stretch stretch) {
        double from = x(stretch.from());
        double to = Math.max(from + LEAST, x(stretch.to()));
        String kind =
                switch (stretch.state()) {
                    case UP -> "bar-ok";
                    case SLOW -> "bar-doubt";
                    case DOWN -> "bar-bad";
                    case UNKNOWN -> "bar-open";
                };
        double top = top(stretch.state());
        svg.append(String.format(Locale.ROOT, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" class=\"%s\"/>", from, top, to - from, FLOOR - top, kind));
    }

    private void ticks(StringBuilder svg) {
        Duration span = Duration.between(first(), last());
        Duration step = STEPS.stream().filter(one -> span.dividedBy(one) <= TICKS).findFirst().orElse(STEPS.getLast());
        // round numbers of the clock on the wall
        ZonedDateTime tick = first().atZone(times.zone()).truncatedTo(ChronoUnit.DAYS);
        tick = tick.plus(step.multipliedBy(Duration.between(tick.toInstant(), first()).dividedBy(step)));
        for (int i = 0; i <= TICKS * 2 && !tick.toInstant().isAfter(last()); i++) {
            if (!tick.toInstant().isBefore(first())) {
                double x = x(tick.toInstant());
                String clock = times.clock(tick.toInstant());
                svg.append(String.format(
                        Locale.ROOT, "<path d=\"M%.1f 4V%.1f\" class=\"tick\"/><text x=\"%.1f\" y=\"%.1f\" class=\"tick-text\">%s</text>", x, FLOOR + 3, x, FLOOR + 13,
                        step.compareTo(Duration.ofMinutes(1)) < 0 ? clock : clock.substring(0, 5)));
            }
            tick = tick.plus(step);
        }
    }

    private static double top(State state) {
        return FLOOR - LEVEL * (LEVELS.indexOf(state) + 1) + 2;
    }

    /** The clock may have been set back in between: what looks earlier than the first moment is drawn there. */
    private double x(Instant at) {
        double span = Math.max(1, Duration.between(first(), last()).toMillis());
        double part = Math.clamp(Duration.between(first(), at).toMillis() / span, 0, 1);
        return LEFT + part * (WIDTH - LEAST);
    }

    private Instant first() {
        return stretches.getFirst().from();
    }

    private Instant last() {
        return stretches.stream().map(Stretch::to).max(Instant::compareTo).orElseThrow();
    }
}
