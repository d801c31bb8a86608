package app.whoseside.net.http;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import app.whoseside.model.PublicNames;
import app.whoseside.net.Interruptible;
import app.whoseside.net.KeptHeaders;
import app.whoseside.net.Limits;
import app.whoseside.net.http.Fetched.Answered;
import app.whoseside.net.http.Fetched.Hop;
import app.whoseside.net.http.Fetched.NotAnswered;
import app.whoseside.net.proxy.Way;
import app.whoseside.net.tls.Recorder;
import app.whoseside.net.tls.Trust;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import okhttp3.HttpUrl;

/**
 * Fetches a page as a browser with nothing remembered would. One fetch, redirects included, takes at most a second more than
 * one connection and one answer may, one that follows none and goes by no proxy no longer than the brief limit; an interrupted one ends at once with UNKNOWN
 * and leaves the thread interrupted.
 */
public final class PageFetch {
    /** RFC 9110 section 15.4 leaves the number open; browsers allow 20, and nobody needs more than a few. */
    private static final int REDIRECTS = 10;
    /** RFC 9110 section 4.1 asks for 8000 octets to be supported; more is no address of a page. */
    private static final int LONGEST_ADDRESS = 8192;

    private final Limits limits;
    private final Trust trust;
    private final Exchange exchange;

    /** {@code version} is the program's own, for the User-Agent. */
    public PageFetch(Limits limits, Trust trust, String version) {
        this(limits, trust, new Exchange(new Clients(limits), limits, Exchange.program(version)));
    }

    private PageFetch(Limits limits, Trust trust, Exchange exchange) {
        this.limits = limits;
        this.trust = trust;
        this.exchange = exchange;
    }

    /** Returns one that names a common browser in place of this program: some sites turn away whatever they do not know. */
    public PageFetch asBrowser() {
        return new PageFetch(limits, trust, new Exchange(new Clients(limits), limits, Exchange.BROWSER));
    }

    /** Follows redirects. */
    public Fetched fetch(Address address, Way way) {
        return fetch(address, any -> way);
    }

    /** Follows redirects, each by the way that its own address has: settings often name a proxy for one scheme or leave out some hosts. */
    public Fetched fetch(Address address, Function<Address, Way> ways) {
        return fetch(address, ways, new Progress());
    }

    /** The same, and tells meanwhile how far it is. */
    public Fetched fetch(Address address, Function<Address, Way> ways, Progress progress) {
        return run(address, ways, REDIRECTS, Recorder.Rule.TRUSTED, progress);
    }

    /** Takes a redirect for the answer. */
    public Fetched fetchOnce(Address address, Way way) {
        return fetchOnce(address, way, new Progress());
    }

    /** The same, and tells meanwhile how far it is. */
    public Fetched fetchOnce(Address address, Way way, Progress progress) {
        return run(address, any -> way, 0, Recorder.Rule.TRUSTED, progress);
    }

    /** As {@link #fetchOnce}, and accepts a certificate whose only fault is the date: to read the Date header with a wrong clock. */
    public Fetched fetchAtAnyDate(Address address, Way way) {
        return run(address, any -> way, 0, Recorder.Rule.AT_ANY_DATE, new Progress());
    }

    private Fetched run(Address address, Function<Address, Way> ways, int redirects, Recorder.Rule rule, Progress progress) {
        Stop stop = new Stop();
        try {
            return Interruptible.run(() -> follow(address, ways, redirects, rule, progress, stop), stop);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return unknown("stopped");
        } catch (Exception odd) {
            return unknown(odd.getClass().getSimpleName());
        }
    }

    private Fetched follow(Address start, Function<Address, Way> ways, int redirects, Recorder.Rule rule, Progress progress, Stop stop) {
        boolean brief = redirects == 0 && ways.apply(start) instanceof Way.Straight;
        Duration most = brief ? limits.brief() : limits.connect().plus(limits.answer()).plusSeconds(1);
        long end = System.nanoTime() + most.toNanos();
        List<Hop> hops = new ArrayList<>();
        Jar jar = new Jar();
        Set<String> asked = new HashSet<>();
        Address next = start;
        while (true) {
            HttpUrl url = HttpUrl.parse(next.url());
            if (url == null) {
                return unknown("address");
            }
            Duration left = Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
            asked.add(jar.state(url));
            Fetched got = exchange.ask(next, url, ways.apply(next), new Recorder(trust, rule), jar, left, List.copyOf(hops), progress, stop);
            if (!(got instanceof Answered answer) || redirects == 0) {
                return got;
            }
            Optional<String> location = location(answer);
            if (location.isEmpty()) {
                return got;
            }
            if (location.get().length() > LONGEST_ADDRESS) {
                return trouble(answer, Outcome.REDIRECT_NOWHERE, "redirect-too-long");
            }
            Optional<HttpUrl> to = Optional.ofNullable(url.resolve(location.get()));
            if (to.isEmpty()) {
                return trouble(answer, Outcome.REDIRECT_NOWHERE, "redirect-nowhere");
            }
            next = Addresses.of(to.get());
            if (sitesOwn(answer) && inside(next)) {
                return trouble(answer, Outcome.REDIRECT_NOWHERE, "redirect-inside");
            }
            hops.add(new Hop(answer.status(), next, answer.remote(), Addresses.anybodys(answer.last(), next)));
            if (hops.size() > redirects || asked.contains(jar.state(to.get().newBuilder().fragment(null).build()))) {
                return trouble(answer, hops, Outcome.REDIRECT_LOOP, "loop");
            }
        }
    }

    private static boolean sitesOwn(Answered answer) {
        return answer.last().safe() && PublicNames.isPublic(answer.last().host()) && answer.hops().stream().noneMatch(Hop::anybodys);
    }

    /** Under its own certificate a public site sends nobody to a number of an inside network, or to the visitor's own computer, on purpose. */
    private static boolean inside(Address next) {
        return next.host().equals("localhost") || (next.isNumber() && !PublicNames.isPublicNumber(next.host()));
    }

    private static Optional<String> location(Answered answer) {
        return switch (answer.status()) {
            case 301, 302, 303, 307, 308 -> KeptHeaders.first(answer.headers(), "Location");
            default -> Optional.empty();
        };
    }

    private static NotAnswered trouble(Answered answer, Outcome outcome, String reason) {
        return trouble(answer, answer.hops(), outcome, reason);
    }

    private static NotAnswered trouble(Answered answer, List<Hop> hops, Outcome outcome, String reason) {
        Map<Fact, String> facts = Map.of(Fact.REASON, reason, Fact.STATUS, Integer.toString(answer.status()));
        return new NotAnswered(List.copyOf(hops), outcome, facts, Phase.BODY, answer.identity(), answer.remote());
    }

    private static NotAnswered unknown(String reason) {
        return new NotAnswered(List.of(), Outcome.UNKNOWN, Map.of(Fact.REASON, reason), Phase.NAME, Optional.empty(), Optional.empty());
    }
}
