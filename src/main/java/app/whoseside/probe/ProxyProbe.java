package app.whoseside.probe;

import app.whoseside.knowledge.PageAuthors;
import app.whoseside.knowledge.PageReading;
import app.whoseside.knowledge.Role;
import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.Limits;
import app.whoseside.net.http.Fetched;
import app.whoseside.net.http.PageFetch;
import app.whoseside.net.proxy.ProxyKnock;
import app.whoseside.net.proxy.ProxySocket;
import app.whoseside.net.proxy.Way;
import app.whoseside.os.ProxyChoice;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What does the proxy itself do with a request for this address? One observation of PROXY or PROXY_REFERENCE. */
public final class ProxyProbe implements Probe {
    private final ProxyKnock knock;
    private final PageFetch fetch;
    private final PageAuthors authors;
    private final Limits limits;
    private final Target target;
    private final ProxyChoice.Through proxy;
    private final Address address;

    public ProxyProbe(
            ProxyKnock knock, PageFetch fetch, PageAuthors authors, Limits limits, Target target, ProxyChoice.Through proxy, Address address) {
        this.knock = knock;
        this.fetch = fetch;
        this.authors = authors;
        this.limits = limits;
        this.target = target;
        this.proxy = proxy;
        this.address = address;
    }

    @Override
    public List<Observation> ask() {
        Stamp stamp = Stamp.now(limits.clock());
        String asked = proxy.host() + ":" + proxy.port();
        // Many proxies open no tunnel to port 80, so plain HTTP is asked of them as a browser would.
        if (!address.safe() && !ProxySocket.socks(proxy)) {
            return List.of(relayed(stamp, asked));
        }
        ProxyKnock.Reply reply = knock.knock(proxy, address.host(), address.port());
        return List.of(stamp.observe(Vantage.SYSTEM, target, asked, reply.outcome(), reply.facts()));
    }

    private Observation relayed(Stamp stamp, String asked) {
        Fetched fetched = fetch.fetchOnce(address, new Way.ByProxy(proxy));
        Map<Fact, String> facts = new EnumMap<>(ProxyKnock.about(proxy, Optional.empty()));
        PageFacts read = PageFacts.of(fetched, authors, limits.clock().instant());
        facts.putAll(read.facts());
        return stamp.observe(Vantage.SYSTEM, target, asked, outcome(fetched, read, facts), facts);
    }

    private Outcome outcome(Fetched fetched, PageFacts read, Map<Fact, String> facts) {
        if (fetched instanceof Fetched.Answered answer) {
            boolean own = PageReading.of(authors, PageFacts.page(answer)).role() == Role.USER_PROXY;
            return read.outcome() == Outcome.PROXY_PASSWORD ? Outcome.PROXY_PASSWORD : own ? Outcome.PROXY_ERROR : Outcome.WORKS;
        }
        return switch (read.outcome()) {
            case NO_ANSWER -> dead(facts, "no-answer");
            case BROKEN_ANSWER -> dead(facts, facts.getOrDefault(Fact.REASON, "").equals("not-http") ? "not-a-proxy" : "eof");
            case RESET -> dead(facts, "reset");
            default -> read.outcome();
        };
    }

    private static Outcome dead(Map<Fact, String> facts, String how) {
        facts.put(Fact.REASON, how);
        return Outcome.PROXY_DEAD;
    }
}
