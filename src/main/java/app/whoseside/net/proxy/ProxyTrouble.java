package app.whoseside.net.proxy;

import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** The proxy did not do what it was asked for: PROXY_DEAD, PROXY_ERROR or PROXY_PASSWORD, and what it said. */
public final class ProxyTrouble extends IOException {
    private final Outcome outcome;
    private final transient Map<Fact, String> facts;

    private ProxyTrouble(Outcome outcome, Map<Fact, String> facts) {
        super(outcome.id() + " " + facts.getOrDefault(Fact.REASON, ""));
        this.outcome = outcome;
        this.facts = Map.copyOf(facts);
    }

    /** {@code how}: refused, silent, unreachable, reset, unknown-host, eof, no-answer, not-a-proxy, tls. */
    public static ProxyTrouble dead(String how) {
        return new ProxyTrouble(Outcome.PROXY_DEAD, Map.of(Fact.REASON, how));
    }

    /** An answer over HTTP other than 2xx. */
    static ProxyTrouble answered(ProxyAnswer answer) {
        return new ProxyTrouble(answer.status() == 407 ? Outcome.PROXY_PASSWORD : Outcome.PROXY_ERROR, answer.facts());
    }

    /** A refusal over SOCKS. */
    static ProxyTrouble socks(Outcome outcome, String reason, String message) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.REASON, reason);
        facts.put(Fact.MESSAGE, message);
        return new ProxyTrouble(outcome, facts);
    }

    public Outcome outcome() {
        return outcome;
    }

    public Map<Fact, String> facts() {
        return facts;
    }
}
