package app.whoseside.report;

import app.whoseside.words.Messages;

/** What a watch saw, on the page: how far it is, the strip of time, and the same in words. */
record SincePart(Messages messages, Times times) {
    void write(Html html, SinceThen since) {
        html.markup("<section>\n").element("h2", messages.get("summary.watch")).markup("\n");
        html.element("p", "dir=\"auto\"", String.join(" ", since.closing())).markup("\n");
        html.markup(new TimeStrip(since.stretches(), messages, times).svg()).markup("\n<ul class=\"spans\">\n");
        since.rows().forEach(row -> html.element("li", "dir=\"auto\"", row).markup("\n"));
        html.markup("</ul>\n</section>\n");
    }
}
