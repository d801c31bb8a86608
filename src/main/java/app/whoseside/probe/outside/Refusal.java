package app.whoseside.probe.outside;

import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import app.whoseside.model.Vantage;
import app.whoseside.net.PageText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Why a service gave nothing: a reading that says no more about the site than before. */
final class Refusal {
    static final int TOO_MANY = 429;
    static final int NO_PROBES = 422;

    private Refusal() {}

    static List<ResultReading> of(String reason) {
        return of(Map.of(Fact.REASON, reason));
    }

    static List<ResultReading> of(Map<Fact, String> facts) {
        return List.of(new ResultReading(Vantage.OUTSIDE, Outcome.UNKNOWN, facts));
    }

    /** Reads an answer that is not the wanted one. */
    static List<ResultReading> of(Courier.Reply reply) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.STATUS, Integer.toString(reply.status()));
        facts.put(Fact.REASON, switch (reply.status()) {
            case TOO_MANY -> "used-up";
            case NO_PROBES -> "no-probes";
            case 400 -> "not-accepted";
            default -> "service-error";
        });
        reply.header("Retry-After").ifPresent(value -> facts.put(Fact.RETRY_AFTER, PageText.shorten(value)));
        return of(facts);
    }
}
