package app.whoseside.report;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Observations as bars on one axis of time, numbered like the rows of the table. What came long after the first one is in the table only. */
record TimeAxis(List<Summary.Row> rows) {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final double WIDTH = 680;
    private static final double LEFT = 26;
    private static final double TOP = 16;
    /** The whole picture stays under a third of a sheet. */
    private static final double TALLEST = 300;

    String svg(String title) {
        double span = span();
        int last = 0;
        for (int i = 0; i < rows.size(); i++) {
            last = drawn(rows.get(i)) ? i + 1 : last;
        }
        if (last == 0) {
            return "";
        }
        double pitch = Math.min(11, TALLEST / last);
        double height = TOP + last * pitch + 4;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT, "<svg class=\"times\" viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-label=\"%s\"><title>%s</title>", WIDTH + LEFT + 8, height, Html.escaped(title), Html.escaped(title)));
        double step = step(span);
        for (int tick = 0; tick * step <= span + 1e-9; tick++) {
            double x = x(tick * step, span);
            String label = step < 1 ? String.format(Locale.ROOT, "%.1f", tick * step) : String.format(Locale.ROOT, "%.0f", tick * step);
            svg.append(String.format(Locale.ROOT, "<path d=\"M%.1f %.0fV%.1f\" class=\"tick\"/><text x=\"%.1f\" y=\"9\" class=\"tick-text\">%s</text>", x, TOP - 4, height, x, label + (tick == 0 ? " s" : "")));
        }
        for (int i = 0; i < last; i++) {
            if (drawn(rows.get(i))) {
                bar(svg, rows.get(i), i, TOP + i * pitch, pitch, span);
            }
        }
        return svg.append("</svg>").toString();
    }

    private static void bar(StringBuilder svg, Summary.Row row, int i, double y, double pitch, double span) {
        double from = x(seconds(row.after()), span);
        double to = Math.max(from + 2, x(seconds(row.after().plus(row.took())), span));
        double tall = pitch * 0.64;
        String kind =
                switch (row.kind()) {
                    case GOOD -> "bar-ok";
                    case BAD -> "bar-bad";
                    case PLAIN, NOTHING -> "bar-open";
                };
        if (pitch > 7) {
            svg.append(String.format(Locale.ROOT, "<text x=\"%.0f\" y=\"%.1f\" class=\"row-text\">%d</text>", LEFT - 6, y + tall + 0.6, i + 1));
        }
        svg.append(String.format(Locale.ROOT, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"1.5\" class=\"%s\"/>", from, y, to - from, tall, kind));
        if (row.kind() == app.whoseside.model.Outcome.Kind.BAD) {
            double half = tall / 2;
            double x = Math.min(to + half + 3, WIDTH + LEFT + 4);
            svg.append(String.format(
                    Locale.ROOT, "<path d=\"M%1$.1f %2$.1fl%3$.1f %3$.1fm0 -%3$.1fl-%3$.1f %3$.1f\" class=\"line-bad\"/>", x - half, y, tall));
        }
    }

    private boolean drawn(Summary.Row row) {
        return !row.after().isNegative() && row.after().plus(row.took()).compareTo(LONGEST) <= 0;
    }

    private double span() {
        return Math.max(0.1, rows.stream().filter(this::drawn).mapToDouble(row -> seconds(row.after().plus(row.took()))).max().orElse(0.1));
    }

    /** A round step that gives at most eight ticks. */
    private static double step(double span) {
        for (double step : new double[] {0.1, 0.2, 0.5, 1, 2, 5, 10}) {
            if (span / step <= 8) {
                return step;
            }
        }
        return 20;
    }

    private static double x(double seconds, double span) {
        return LEFT + seconds / span * (WIDTH - 14);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
