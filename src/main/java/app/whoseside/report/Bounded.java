package app.whoseside.report;

import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Keeps a summary readable, and on its sheets of paper, whatever a stranger's page was full of. */
final class Bounded {
    private static final int MOST = 400;
    /** Many lines, each of them of use. */
    private static final int MOST_OF_LINES = 3000;

    private Bounded() {}

    static Examined of(Examined examined) {
        Map<String, String> environment = new TreeMap<>();
        examined.environment().forEach((name, value) -> environment.put(name, cut(value, MOST)));
        return new Examined(
                examined.address(), examined.verdict(), examined.observations().stream().map(Bounded::observation).toList(), environment, examined.unasked(), examined.started(),
                examined.firstVerdict(), examined.took(), examined.watched());
    }

    private static Observation observation(Observation seen) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        seen.facts().forEach((fact, value) -> facts.put(fact, cut(value, fact == Fact.HEADERS || fact == Fact.REDIRECTS ? MOST_OF_LINES : MOST)));
        return new Observation(seen.vantage(), seen.target(), seen.asked(), seen.outcome(), facts, seen.start(), seen.duration());
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1) + "…";
    }
}
