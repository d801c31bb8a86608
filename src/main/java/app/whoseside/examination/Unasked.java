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

/** What could not be asked or read, or was not, as message keys. */
final class Unasked {
    private Unasked() {}

    /** @param whomItTrusts whether it could be read whom this computer trusts */
    static List<String> of(Request request, List<Observation> known, Verdict verdict, boolean whomItTrusts, boolean nameServers) {
        List<String> keys = new ArrayList<>();
        boolean answered = known.stream().anyMatch(seen -> seen.vantage().outside() && seen.outcome() != Outcome.UNKNOWN);
        if (!answered && verdict.side() != Side.NOBODY) {
            keys.add(outside(request, known));
        }
        boolean references = known.stream().anyMatch(seen -> seen.target() == Target.REFERENCE && seen.outcome() == Outcome.WORKS);
        if (!references) {
            keys.add("missing.references");
        }
        if (!whomItTrusts && request.address().safe()) {
            keys.add("missing.trust");
        }
        // without a connection there are none
        boolean connected = known.stream().anyMatch(seen -> seen.target() == Target.LINK && seen.outcome() == Outcome.WORKS);
        if (!nameServers && connected) {
            keys.add("missing.name-servers");
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
