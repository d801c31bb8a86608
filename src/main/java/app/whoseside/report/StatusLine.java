package app.whoseside.report;

import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Ids;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.report.StatusNews.Compared;
import app.whoseside.words.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A status page beside the time of the failure, in a sentence or two. */
record StatusLine(Messages messages, Times times) {
    String of(Observation page, Examined examined) {
        List<Instant> failures = Tries.of(examined).failures();
        StatusNews news = StatusNews.of(page, failures);
        Map<String, Object> values = new TreeMap<>();
        values.put("page", page.asked());
        values.put("said", page.outcome() == Outcome.PRESENT ? "trouble" : "well");
        values.put("time", times.clock(page.start()));
        values.put("words", page.fact(Fact.MESSAGE).orElse("-"));
        if (!failures.isEmpty()) {
            values.put("start", times.full(failures.getFirst()));
            values.put("last", times.after(failures.getFirst(), failures.getLast()));
        }
        news.since().ifPresent(since -> values.put("since", times.full(since)));
        news.until().ifPresent(until -> values.put("until", times.full(until)));
        String key = "summary.status." + Ids.of(news.compared());
        boolean ends = news.until().isPresent() && (news.compared() == Compared.FITS || news.compared() == Compared.LATER || news.compared() == Compared.PLANNED);
        return messages.get(ends ? key + ".until" : key, values);
    }
}
