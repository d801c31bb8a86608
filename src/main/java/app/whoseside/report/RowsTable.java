package app.whoseside.report;

import app.whoseside.words.Messages;
import java.util.List;
import java.util.Map;

/** Every observation: as bars on one axis, and in a table whose numbers are those of the bars. */
record RowsTable(Messages messages) {
    void write(Html html, Summary summary) {
        List<Summary.Row> rows = summary.rows();
        if (rows.isEmpty()) {
            return;
        }
        String title = messages.get("summary.observations", Map.of("zone", summary.zone()));
        html.markup("<section>\n").element("h2", title).markup("\n").markup(new TimeAxis(rows).svg(messages.get("summary.timeline")));
        html.markup("\n<table>\n<thead><tr>").element("th", "scope=\"col\"", "#");
        for (String column : List.of("time", "took", "what", "came")) {
            html.element("th", "scope=\"col\"", messages.get("summary.column." + column));
        }
        html.markup("</tr></thead>\n<tbody>\n");
        for (int i = 0; i < rows.size(); i++) {
            row(html, rows.get(i), i + 1);
        }
        html.markup("</tbody>\n</table>\n</section>\n");
    }

    private static void row(Html html, Summary.Row row, int number) {
        String kind =
                switch (row.kind()) {
                    case GOOD -> "good";
                    case BAD -> "failed";
                    case PLAIN, NOTHING -> "plainly";
                };
        String took = Times.seconds(row.took()) + " s";
        html.markup("<tr class=\"" + kind + "\">").element("td", "class=\"n\"", String.valueOf(number)).element("td", "class=\"n\"", row.time()).element("td", "class=\"n\"", took);
        html.markup("<td dir=\"auto\">").text(Plain.cell(row.asked()));
        if (!row.from().isEmpty()) {
            html.markup(" ").element("span", "class=\"from\"", row.from());
        }
        html.markup("</td>").element("td", "class=\"came\" dir=\"auto\"", Plain.cell(row.came())).markup("</tr>\n");
    }
}
