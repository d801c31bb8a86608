package app.whoseside.examination;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.PublicNames;
import app.whoseside.model.Side;
import app.whoseside.model.Target;
import app.whoseside.model.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What could not be asked or was not, as message keys. */
final class Unasked {
    private Unasked() {}

    static List<String> of(Request request, List<Observation> known, Verdict verdict) {
        List<String> keys = new ArrayList<>();
        boolean answered = known.stream().anyMatch(seen -> seen.vantage().outside() && seen.outcome() != Outcome.UNKNOWN);
        if (!answered && verdict.side() != Side.NOBODY) {
            keys.add(outside(request, known));
        }
        boolean references = known.stream().anyMatch(seen -> seen.target() == Target.REFERENCE && seen.outcome() == Outcome.WORKS);
        if (!references) {
            keys.add("missing.references");
        }
        return keys;
    }

    private static String outside(Request request, List<Observation> known) {
        if (!PublicNames.isPublic(request.address().host())) {
            return "outside.none.inside-name";
        }
        if (!request.outside()) {
            return "missing.outside";
        }
        boolean usedUp = known.stream()
                .anyMatch(seen -> seen.vantage().outside() && seen.fact(Fact.REASON).filter(reason -> reason.contains("used-up")).isPresent());
        return usedUp ? "outside.none.used-up" : "outside.none.no-answer";
    }
}
