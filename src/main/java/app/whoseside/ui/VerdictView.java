package app.whoseside.ui;

import app.whoseside.model.Confidence;
import app.whoseside.model.Reason;
import app.whoseside.model.Side;
import app.whoseside.model.Thing;
import app.whoseside.model.Verdict;
import app.whoseside.ui.path.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A verdict in the words of its page. */
record VerdictView(
        Mark mark,
        String side,
        String headline,
        String sure,
        String whyTitle,
        List<Why> why,
        String nowTitle,
        List<String> now,
        String whoLabel,
        String who,
        String howLongLabel,
        String howLong) {

    record Why(Reason.Tone tone, String text) {}

    /** @param off what is off by our hand */
    static VerdictView of(Verdict verdict, Map<String, String> site, Set<Thing> off, Texts texts) {
        Map<String, Object> values = new HashMap<>(site);
        values.putAll(texts.values(verdict));
        boolean unsure = verdict.confidence() == Confidence.UNSURE;
        String cause = "cause." + verdict.cause();
        String kind = verdict.confidence().id();
        return new VerdictView(
                mark(verdict.side()),
                texts.get("side." + verdict.side().id()),
                texts.first(headlines(cause, verdict.confidence()), values),
                texts.get("confidence." + kind),
                texts.get(unsure ? "verdict.why.unsure" : "verdict.why.sure"),
                verdict.why().stream()
                        .map(reason -> new Why(reason.tone(), texts.get(reason.key(), values)))
                        .filter(why -> !why.text().isEmpty())
                        .toList(),
                texts.get(unsure ? "verdict.now.unsure" : "verdict.now"),
                verdict.now().stream().map(key -> TurnOff.said(key, off).map(texts::get).orElseGet(() -> texts.get(key, values))).filter(text -> !text.isEmpty()).toList(),
                texts.get(verdict.confidence() == Confidence.SURE ? "verdict.who.sure" : "verdict.who.likely"),
                texts.get(cause + ".who", values),
                texts.get("verdict.howlong"),
                texts.get(cause + ".howlong", values));
    }

    private static List<String> headlines(String cause, Confidence confidence) {
        String sure = cause + ".headline";
        String likely = cause + ".headline.likely";
        return confidence == Confidence.SURE ? List.of(sure, likely) : List.of(likely, sure);
    }

    private static Mark mark(Side side) {
        return switch (side) {
            case YOURS, BETWEEN, THEIRS -> Mark.BROKEN;
            case NOBODY -> Mark.CLEARED;
            case UNKNOWN -> Mark.DOUBT;
        };
    }
}
