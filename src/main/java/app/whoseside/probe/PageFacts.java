package app.whoseside.probe;

import app.whoseside.knowledge.Page;
import app.whoseside.knowledge.PageAuthors;
import app.whoseside.knowledge.PageReading;
import app.whoseside.knowledge.Role;
import app.whoseside.knowledge.Passage;
import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import app.whoseside.net.KeptHeaders;
import app.whoseside.net.PageText;
import app.whoseside.net.http.Fetched;
import app.whoseside.net.http.Fetched.Answered;
import app.whoseside.net.http.Fetched.NotAnswered;
import app.whoseside.net.tls.Voucher;
import java.net.Inet6Address;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What an observation tells of a fetched page. */
record PageFacts(Outcome outcome, Map<Fact, String> facts) {
    private static final int LONGEST_ADDRESS = 500;

    static PageFacts of(Fetched fetched, PageAuthors authors, Instant now) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        fetched.identity().ifPresent(identity -> facts.putAll(identity.facts(now)));
        fetched.remote().ifPresent(address -> {
            facts.put(Fact.ADDRESS, address.getHostAddress());
            facts.put(Fact.FAMILY, address instanceof Inet6Address ? "ipv6" : "ipv4");
        });
        if (astray(fetched)) {
            // Whose the certificate is says nothing about who led here.
            facts.keySet().removeAll(Set.of(Fact.TRUST, Fact.FINGERPRINT));
        }
        if (!fetched.hops().isEmpty()) {
            facts.put(Fact.REDIRECTS, fetched.hops().stream().map(hop -> hop.status() + " " + shortened(hop.to().url())).collect(Collectors.joining("\n")));
        }
        return switch (fetched) {
            case NotAnswered(var hops, var outcome, var why, var phase, var identity, var remote) -> {
                facts.putAll(why);
                if (outcome == Outcome.CERTIFICATE_UNTRUSTED) {
                    Optional.ofNullable(facts.get(Fact.ISSUER)).flatMap(authors::ofIssuer).ifPresent(maker -> {
                        facts.put(Fact.AUTHOR, maker);
                        facts.put(Fact.AUTHOR_ROLE, Role.NETWORK_FILTER.id());
                    });
                }
                yield new PageFacts(outcome, facts);
            }
            case Answered answer -> new PageFacts(answered(answer, authors, facts), facts);
        };
    }

    private static boolean astray(Fetched fetched) {
        return fetched.hops().stream().anyMatch(Fetched.Hop::anybodys);
    }

    /** An address that is longer tells nobody more. */
    static String shortened(String url) {
        return url.length() <= LONGEST_ADDRESS ? url : url.substring(0, LONGEST_ADDRESS) + "…";
    }

    private static Outcome answered(Answered answer, PageAuthors authors, Map<Fact, String> facts) {
        PageReading reading = PageReading.of(authors, page(answer));
        facts.put(Fact.STATUS, Integer.toString(answer.status()));
        String message = PageText.shorten(PageText.title(answer.body()).orElse(answer.message()));
        if (!message.isEmpty()) {
            facts.put(Fact.MESSAGE, message);
        }
        String kept = KeptHeaders.lines(answer.headers());
        if (!kept.isEmpty()) {
            facts.put(Fact.HEADERS, kept);
        }
        if (reading.outcome() != Outcome.WORKS) {
            facts.put(Fact.AUTHOR, reading.author());
            facts.put(Fact.AUTHOR_ROLE, reading.role().id());
            PageText.requestId(answer.body()).ifPresent(id -> facts.put(Fact.REQUEST_ID, id));
        }
        KeptHeaders.requestId(answer.headers()).ifPresent(id -> facts.put(Fact.REQUEST_ID, id));
        KeptHeaders.first(answer.headers(), "Retry-After").ifPresent(wait -> facts.put(Fact.RETRY_AFTER, PageText.shorten(wait)));
        if (reading.maintenance()) {
            facts.put(Fact.REASON, "maintenance");
        }
        return reading.outcome() == Outcome.WORKS && Portal.tookOver(answer) ? Outcome.SIGN_IN : reading.outcome();
    }

    static Page page(Answered answer) {
        var headers = answer.headers();
        var list = IntStream.range(0, headers.size()).mapToObj(i -> new Page.Header(headers.name(i), headers.value(i))).toList();
        return new Page(answer.status(), list, answer.body(), passage(answer));
    }

    static Passage passage(Answered answer) {
        if (astray(answer)) {
            return answer.proxied() ? Passage.PROXIED : Passage.OPEN;
        }
        if (answer.last().safe()) {
            boolean vouched = answer.identity().filter(shown -> shown.voucher() == Voucher.PUBLIC_LIST).isPresent();
            return vouched ? Passage.SEALED : Passage.RESIGNED;
        }
        return answer.proxied() ? Passage.PROXIED : Passage.OPEN;
    }
}
