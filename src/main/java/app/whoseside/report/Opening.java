package app.whoseside.report;

import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Side;
import app.whoseside.model.Verdict;
import app.whoseside.model.Watched;
import app.whoseside.words.Messages;
import app.whoseside.words.WatchWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The two sentences that a busy agent reads: what and since when; who, how sure, and the one fact that shows it most. */
record Opening(Messages messages, String version, Times times) {

    List<String> of(Examined examined) {
        List<String> sentences = new ArrayList<>(List.of(first(examined), second(examined.verdict(), examined)));
        examined.watched().filter(watched -> watched.end() == Watched.End.BACK).ifPresent(watched -> sentences.addAll(new WatchWords(messages).closing(watched, examined.address().host())));
        return sentences;
    }

    String first(Examined examined) {
        Tries tries = Tries.of(examined);
        Map<String, Object> values = new TreeMap<>();
        values.put("address", examined.address().url());
        values.put("zone", times.offset(examined.started()));
        values.put("tries", tries.count());
        if (tries.count() == 0) {
            values.put("start", times.full(examined.started()));
            return messages.get("summary.not-tried", values);
        }
        List<Instant> failures = tries.failures();
        if (failures.isEmpty()) {
            values.put("start", times.full(tries.times().getFirst()));
            return messages.get("summary.worked", values);
        }
        values.put("failed", failures.size());
        values.put("start", times.full(failures.getFirst()));
        values.put("last", times.after(failures.getFirst(), failures.getLast()));
        boolean worded = tries.failed().stream().reduce((one, later) -> later).filter(last -> last.fact(Fact.STATUS).isPresent() || last.fact(Fact.MESSAGE).isPresent()).isPresent();
        if (!worded || !tries.otherwise().isEmpty()) {
            values.put("message", String.join(", ", new SeenWords(messages).failures(tries)));
            return messages.get("summary.failed.bare", values);
        }
        values.put("message", tries.message().orElse(""));
        return messages.get("summary.failed", values);
    }

    private String second(Verdict verdict, Examined examined) {
        Map<String, Object> values = new TreeMap<>();
        values.put("version", version);
        values.put("party", messages.get("party." + verdict.party().id() + ".sentence", Map.of("site", examined.address().host())));
        values.put("side", verdict.side().id());
        values.put("confidence", verdict.confidence().id());
        if (verdict.side() == Side.NOBODY) {
            return messages.get("summary.verdict.works", values);
        }
        if (verdict.side() == Side.UNKNOWN) {
            return messages.get("summary.verdict.unknown", values);
        }
        if (verdict.moved().isEmpty()) {
            return messages.get("summary.verdict.bare", values);
        }
        values.put("strongest", strongest(verdict.moved().getFirst()));
        return messages.get("summary.verdict", values);
    }

    private String strongest(Observation seen) {
        return messages.get("summary.strongest", row(seen));
    }

    /** Returns what fills a row about that observation, in the words of the published vocabulary. */
    Map<String, String> row(Observation seen) {
        return Map.of(
                "time", times.clock(seen.start()),
                "took", Times.seconds(seen.duration()),
                "vantage", seen.vantage().id(),
                "target", seen.target().id(),
                "asked", seen.asked(),
                "outcome", seen.outcome().id());
    }
}
