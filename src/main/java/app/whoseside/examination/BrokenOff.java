package app.whoseside.examination;

import app.whoseside.model.Confidence;
import app.whoseside.model.Examined;
import app.whoseside.model.Party;
import app.whoseside.model.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is left of an examination that broke off by itself: that nothing is known. */
public final class BrokenOff {
    private BrokenOff() {}

    public static Examined of(Request request, Instant started, Duration took) {
        Map<String, Object> values = Map.of("site", request.address().host());
        Verdict verdict = new Verdict(
                Party.UNKNOWN.side(), Party.UNKNOWN, "cannot-tell", Confidence.UNSURE,
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), values);
        return new Examined(request.address(), verdict, List.of(), Map.of(), List.of("cli.no-answer"), started, took, took);
    }
}
