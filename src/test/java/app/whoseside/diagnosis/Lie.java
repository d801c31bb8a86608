package app.whoseside.diagnosis;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Side;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One answer that is not true.
 *
 * @param by who can have told it
 */
record Lie(String name, By by, Observation seen) {
    enum By {
        /** The site itself: its answers come under a certificate that everybody trusts. What it writes can accuse itself alone. */
        SITE(Side.THEIRS),
        /** Somebody who has put a certificate of his own into this computer's list: that much is so, and it is the person's side. */
        GUEST_HERE(Side.YOURS),
        /** Somebody on the way, without any certificate that is trusted. */
        WAY(Side.UNKNOWN),
        /** One measurement probe. */
        PROBE(Side.UNKNOWN),
        /** One of the other sites that are asked for comparison. */
        OTHER_SITE(Side.UNKNOWN);

        private final Side mayAccuse;

        By(Side mayAccuse) {
            this.mayAccuse = mayAccuse;
        }

        Side mayAccuse() {
            return mayAccuse;
        }
    }

    /** Returns whether it takes the place of the page: there is only one answer to the question for the page. */
    boolean isPage() {
        return seen.is(Vantage.SYSTEM, Target.SITE);
    }

    static final Map<Fact, String> SITES_OWN = Map.of(Fact.TRUST, "public-list", Fact.FINGERPRINT, "ab12", Fact.ADDRESS, "203.0.113.80");
    static final Map<Fact, String> MADE_UP =
            Map.of(Fact.TRUST, "this-computer-only", Fact.FINGERPRINT, "eeee", Fact.ISSUER, "Made Up", Fact.ADDRESS, "203.0.113.80");
    static final Map<Fact, String> NO_CERTIFICATE = Map.of(Fact.ADDRESS, "203.0.113.80");

    /** Returns what can be told about this page: over https a liar on the way needs a certificate, over http none. */
    static Stream<Lie> about(boolean safe) {
        List<Lie> lies = new ArrayList<>();
        for (Page page : pages()) {
            if (safe) {
                lies.add(new Lie(page.name() + " of the site itself", By.SITE, page.under(SITES_OWN)));
                lies.add(new Lie(page.name() + " under a made-up certificate", By.GUEST_HERE, page.under(MADE_UP)));
            } else {
                lies.add(new Lie(page.name() + " without a safe connection", By.WAY, page.under(NO_CERTIFICATE)));
            }
        }
        for (Outcome outcome : List.of(
                Outcome.CERTIFICATE_EXPIRED, Outcome.CERTIFICATE_NOT_YET_VALID, Outcome.CERTIFICATE_WRONG_NAME, Outcome.CERTIFICATE_UNTRUSTED)) {
            if (safe) {
                lies.add(new Lie("a certificate that is " + outcome.id(), By.WAY,
                        seen(Vantage.SYSTEM, Target.SITE, outcome, Map.of(Fact.TRUST, "none", Fact.FINGERPRINT, "eeee"))));
            }
        }
        lies.add(new Lie("a Date years ago", By.OTHER_SITE, seen(Vantage.DEVICE, Target.CLOCK, Outcome.OFF, Map.of(Fact.CLOCK_SECONDS, "94608000"))));
        lies.add(new Lie("a sign-in page in place of one check", By.OTHER_SITE, seen(Vantage.SYSTEM, Target.PORTAL, Outcome.SIGN_IN, Map.of())));
        lies.add(new Lie("one reference that sends 511", By.OTHER_SITE, seen(Vantage.SYSTEM, Target.REFERENCE, Outcome.SIGN_IN, Map.of())));
        lies.add(new Lie("a status page that cries out", By.SITE,
                seen(Vantage.DEVICE, Target.STATUS_PAGE, Outcome.PRESENT, Map.of(Fact.REASON, "critical"))));
        for (Vantage place : List.of(Vantage.OUTSIDE, Vantage.OUTSIDE_NEAR, Vantage.OUTSIDE_OWN_NETWORK)) {
            probe(place, safe).forEach(lies::add);
        }
        return lies.stream();
    }

    private static List<Page> pages() {
        return List.of(
                new Page("a copied Cloudflare page that blames the host", Outcome.BAD_GATEWAY, "cloudflare", "cdn-blames-site", "cf-ray: 8f1c2d3e4f5a6b7c-FRA"),
                new Page("a copied Cloudflare page that blames itself", Outcome.INTERNAL_ERROR, "cloudflare", "cdn", "server: cloudflare"),
                new Page("a faked Via", Outcome.BAD_GATEWAY, "squid", "user-proxy", "via: 1.1 proxy.example (squid/5.7)"),
                new Page("a faked Proxy-Status", Outcome.BAD_GATEWAY, "unknown", "site-gateway", "proxy-status: edge.example; error=connection_refused"),
                new Page("a faked block page", Outcome.BLOCKED, "fortigate", "network-filter", ""),
                new Page("a faked refusal by a filter", Outcome.FORBIDDEN, "fortigate", "network-filter", ""),
                new Page("a faked maintenance page", Outcome.UNAVAILABLE, "unknown", "unknown", "retry-after: 3600"),
                new Page("a 407 of a server", Outcome.PROXY_PASSWORD, "unknown", "unknown", ""),
                new Page("a 511 of a server", Outcome.SIGN_IN, "unknown", "unknown", ""),
                new Page("a leading round in circles", Outcome.REDIRECT_LOOP, "unknown", "unknown", ""),
                new Page("a leading on to an inside address", Outcome.REDIRECT_NOWHERE, "unknown", "unknown", ""),
                new Page("a leading on to a look-alike that fails", Outcome.BAD_GATEWAY, "nginx", "site-gateway", "location: https://sh0p.example/"),
                new Page("a leading on to a look-alike that opens", Outcome.WORKS, "unknown", "unknown", "location: https://sh0p.example/"));
    }

    private static List<Lie> probe(Vantage place, boolean safe) {
        Map<Fact, String> own = safe ? Map.of(Fact.FINGERPRINT, "ab12", Fact.ADDRESS, "203.0.113.80") : Map.of(Fact.ADDRESS, "203.0.113.80");
        Map<Fact, String> other = safe ? Map.of(Fact.FINGERPRINT, "cccc", Fact.ADDRESS, "198.51.100.7") : Map.of(Fact.ADDRESS, "198.51.100.7");
        List<Lie> lies = new ArrayList<>();
        for (Outcome outcome : List.of(
                Outcome.WORKS, Outcome.SILENT, Outcome.REFUSED, Outcome.NAME_MISSING, Outcome.BAD_GATEWAY, Outcome.FORBIDDEN, Outcome.CERTIFICATE_EXPIRED)) {
            lies.add(new Lie(place.id() + " tells " + outcome.id(), By.PROBE, seen(place, Target.SITE_START, outcome, outcome.answered() ? own : Map.of())));
        }
        lies.add(new Lie(place.id() + " tells of another address and certificate", By.PROBE, seen(place, Target.SITE_START, Outcome.WORKS, other)));
        return lies;
    }

    static Observation seen(Vantage vantage, Target target, Outcome outcome, Map<Fact, String> facts) {
        return new Observation(vantage, target, "liar", outcome, facts, Instant.parse("2026-11-21T10:00:00Z"), Duration.ofMillis(120));
    }

    @Override
    public String toString() {
        return name;
    }

    private record Page(String name, Outcome outcome, String author, String role, String headers) {
        Observation under(Map<Fact, String> certificate) {
            Map<Fact, String> facts = new EnumMap<>(Fact.class);
            facts.putAll(certificate);
            facts.put(Fact.AUTHOR, author);
            facts.put(Fact.AUTHOR_ROLE, role);
            if (!headers.isEmpty()) {
                facts.put(Fact.HEADERS, headers);
            }
            if (headers.startsWith("retry-after")) {
                facts.put(Fact.REASON, "maintenance");
            }
            return seen(Vantage.SYSTEM, Target.SITE, outcome, facts);
        }
    }
}
