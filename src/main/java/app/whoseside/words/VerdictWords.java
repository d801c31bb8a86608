package app.whoseside.words;

import app.whoseside.model.Confidence;
import app.whoseside.model.Party;
import app.whoseside.model.Place;
import app.whoseside.model.Reason;
import app.whoseside.model.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a verdict into sentences. How sure it is shapes the whole of it, and never shows as a number. */
public record VerdictWords(Messages messages) {
    private static final String OPEN = "cannot-tell";
    private static final String MISSING = "missing.";

    /** Returns the verdict's sentences. A sentence whose facts are not known is left out. */
    public VerdictText of(Verdict verdict) {
        Map<String, Object> values = values(verdict);
        String cause = "cause." + shown(verdict);
        // what is said of who can mend it speaks of the step that would tell
        boolean stepless = shown(verdict).equals(OPEN) && verdict.steps().isEmpty();
        return new VerdictText(
                messages.get("side." + verdict.side().id()),
                headline(cause, verdict.confidence(), values),
                messages.get("confidence." + verdict.confidence().id()),
                keys(verdict, false).stream().flatMap(key -> messages.find(key, values).stream()).toList(),
                keys(verdict, true).stream().flatMap(key -> messages.find(key, values).stream()).findFirst(),
                verdict.now().stream().flatMap(key -> messages.find(key, values).stream()).toList(),
                messages.get(verdict.confidence() == Confidence.SURE ? "verdict.who.sure" : "verdict.who.likely"),
                stepless ? "" : messages.find(cause + ".who", values).orElse(""),
                messages.find(cause + ".howlong", values).or(() -> stepTime(verdict)).orElse(""));
    }

    /** Whatever leads the list, what is not settled is worded as not settled. */
    private static String shown(Verdict verdict) {
        boolean guess = verdict.confidence() == Confidence.UNSURE && verdict.party() != Party.UNKNOWN;
        return guess ? OPEN : verdict.cause();
    }

    private String headline(String cause, Confidence confidence, Map<String, Object> values) {
        Optional<String> likely = messages.find(cause + ".headline.likely", values);
        Optional<String> sure = messages.find(cause + ".headline", values);
        Optional<String> headline = confidence == Confidence.SURE ? sure.or(() -> likely) : likely.or(() -> sure);
        return headline.orElseGet(() -> messages.get("cause." + OPEN + ".headline"));
    }

    private static List<String> keys(Verdict verdict, boolean missing) {
        return verdict.why().stream().map(Reason::key).filter(key -> key.startsWith(MISSING) == missing).toList();
    }

    private Optional<String> stepTime(Verdict verdict) {
        return verdict.steps().stream().flatMap(step -> messages.find("step." + step.id() + ".time").stream()).findFirst();
    }

    /** Returns what fills the placeholders of this verdict's sentences: its own values, and what only its places and steps say. */
    public Map<String, Object> values(Verdict verdict) {
        Map<String, Object> values = new HashMap<>();
        values.put("site", messages.get("verdict.site"));
        values.putAll(verdict.values());
        add(values, "cleared", parties(verdict, values, Place.State.WORKS));
        add(values, "suspects", parties(verdict, values, Place.State.IN_QUESTION));
        verdict.steps().stream()
                .flatMap(step -> messages.find("step." + step.id() + ".title", values).stream())
                .findFirst()
                .ifPresent(title -> values.putIfAbsent("step", title));
        return values;
    }

    private List<String> parties(Verdict verdict, Map<String, Object> values, Place.State state) {
        return verdict.places().stream()
                .filter(place -> place.state() == state)
                .map(place -> messages.get("party." + place.party().id() + ".sentence", values))
                .toList();
    }

    private static void add(Map<String, Object> values, String name, List<String> parties) {
        if (!parties.isEmpty()) {
            values.putIfAbsent(name, parties);
        }
    }
}
