package app.whoseside.report;

import app.whoseside.model.Ids;
import app.whoseside.model.Watched;
import app.whoseside.words.Messages;
import app.whoseside.words.WatchWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a watch saw, in words.
 *
 * @param closing how far it is, and what is known by now
 * @param rows one for each stretch of time in which the looks found the same
 */
record SinceThen(List<String> closing, List<String> rows, List<Stretch> stretches) {
    /** A page that flickers all day still fits on the sheet: what came first, and what came last. */
    private static final int FIRST = 4;
    private static final int LAST = 16;

    static SinceThen of(Watched watched, String site, Messages messages, Times times) {
        List<Stretch> stretches = Stretch.of(watched.looks());
        List<String> rows = stretches.stream().map(stretch -> row(stretch, watched, messages, times)).collect(Collectors.toCollection(ArrayList::new));
        if (rows.size() > FIRST + LAST) {
            List<String> left = rows.subList(FIRST, rows.size() - LAST);
            String more = messages.get("summary.watch.more", Map.of("count", left.size()));
            left.clear();
            rows.add(FIRST, more);
        }
        return new SinceThen(new WatchWords(messages).closing(watched, site), rows, stretches);
    }

    List<String> lines() {
        return Stream.concat(closing.stream(), rows.stream()).toList();
    }

    private static String row(Stretch stretch, Watched watched, Messages messages, Times times) {
        String from = times.after(watched.since(), stretch.from());
        String to = times.after(watched.since(), stretch.to());
        Map<String, Object> values = new TreeMap<>();
        values.put("when", stretch.looks() == 1 ? from : messages.get("summary.watch.span", Map.of("from", from, "to", to)));
        values.put("state", Ids.of(stretch.state()));
        values.put("looks", messages.get("summary.watch.looks", Map.of("count", stretch.looks())));
        values.put("what", stretch.outcomes().stream().map(outcome -> messages.get("detail.outcome." + outcome.id())).distinct().collect(Collectors.joining(", ")));
        return messages.get("summary.watch.row", values);
    }
}
