package app.whoseside.ui;

import app.whoseside.examination.Check;
import app.whoseside.examination.Snapshot;
import app.whoseside.model.Address;
import app.whoseside.model.Confidence;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Place;
import app.whoseside.model.Reason;
import app.whoseside.model.StepOffer;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.model.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Made-up examinations of shop.example, for tests and for the pictures of the documentation. */
final class Samples {
    static final Address SHOP = new Address("https", "shop.example", 443, "/cart");
    static final Instant NOON = Instant.parse("2026-11-20T14:32:00Z");

    private Samples() {}

    static Verdict theirs() {
        return verdict(
                Party.SITE,
                "site-behind-cdn-down",
                Confidence.SURE,
                List.of(
                        new Reason("cause.site-behind-cdn-down.why.1", Reason.Tone.FAILS),
                        new Reason("cause.site-behind-cdn-down.why.2", Reason.Tone.FAILS),
                        new Reason("probe.reference.good", Reason.Tone.WORKS)),
                List.of("cause.site-behind-cdn-down.now.1", "cause.site-behind-cdn-down.now.2"),
                List.of(),
                "browser ?, device +, home-network +, provider +, cdn +, site !");
    }

    static Verdict likelyTheirs(String... steps) {
        return verdict(
                Party.SITE,
                "site-unreachable",
                Confidence.LIKELY,
                List.of(
                        new Reason("cause.site-unreachable.why.1", Reason.Tone.FAILS),
                        new Reason("cause.site-unreachable.why.2", Reason.Tone.WORKS),
                        new Reason("missing.outside", Reason.Tone.OPEN)),
                List.of("cause.site-unreachable.now.1", "cause.site-unreachable.now.2"),
                Arrays.stream(steps).map(step -> new StepOffer(step, 1)).toList(),
                "browser ?, device +, home-network +, provider +, site ~");
    }

    static Verdict proxy() {
        return verdict(
                Party.PROXY,
                "proxy-dead",
                Confidence.SURE,
                List.of(
                        new Reason("cause.proxy-dead.why.1", Reason.Tone.FAILS),
                        new Reason("cause.proxy-dead.why.2", Reason.Tone.FAILS),
                        new Reason("cause.proxy-dead.why.3", Reason.Tone.WORKS)),
                List.of("cause.proxy-dead.now.1", "cause.proxy-dead.now.2"),
                List.of(new StepOffer("proxy-off", 1)),
                "browser ?, device +, home-network +, proxy !, provider +, site +");
    }

    static Verdict unsure() {
        return unsure("mobile-data", "other-device");
    }

    static Verdict unsure(String... steps) {
        return verdict(
                Party.UNKNOWN,
                "cannot-tell",
                Confidence.UNSURE,
                List.of(
                        new Reason("cause.cannot-tell.why.1", Reason.Tone.WORKS),
                        new Reason("cause.cannot-tell.why.2", Reason.Tone.OPEN),
                        new Reason("missing.outside", Reason.Tone.OPEN)),
                List.of("cause.cannot-tell.now.1"),
                Arrays.stream(steps).map(step -> new StepOffer(step, 1)).toList(),
                "browser ?, device +, home-network +, provider %, site %");
    }

    static Verdict noLink() {
        return verdict(
                Party.HOME_NETWORK,
                "no-link",
                Confidence.SURE,
                List.of(new Reason("cause.no-link.why.1", Reason.Tone.FAILS), new Reason("cause.no-link.why.2", Reason.Tone.FAILS)),
                List.of("cause.no-link.now.1", "cause.no-link.now.2", "cause.no-link.now.3"),
                List.of(),
                "browser ?, device +, home-network !, provider ?, site ?");
    }

    static Verdict works() {
        return verdict(
                Party.NONE,
                "works",
                Confidence.SURE,
                List.of(new Reason("cause.works.why.1", Reason.Tone.WORKS), new Reason("cause.works.why.2", Reason.Tone.WORKS)),
                List.of("cause.works.now.1"),
                List.of(),
                "browser ?, device +, home-network +, provider +, site +");
    }

    static Verdict between() {
        return verdict(
                Party.PROVIDER,
                "route-dropped",
                Confidence.LIKELY,
                List.of(
                        new Reason("cause.route-dropped.why.1", Reason.Tone.WORKS),
                        new Reason("cause.route-dropped.why.2", Reason.Tone.WORKS),
                        new Reason("cause.route-dropped.why.3", Reason.Tone.FAILS)),
                List.of("cause.route-dropped.now.1", "cause.route-dropped.now.2", "cause.route-dropped.now.3"),
                List.of(new StepOffer("mobile-data", 1)),
                "browser ?, device +, home-network +, provider ~, site +");
    }

    /** The longest path there is. */
    static Verdict allPlaces() {
        return verdict(
                Party.UNKNOWN,
                "cannot-tell",
                Confidence.UNSURE,
                List.of(new Reason("cause.cannot-tell.why.1", Reason.Tone.WORKS), new Reason("cause.cannot-tell.why.2", Reason.Tone.OPEN)),
                List.of("cause.cannot-tell.now.1"),
                List.of(new StepOffer("vpn-off", 1)),
                "browser ?, device +, home-network +, proxy %, vpn %, provider +, cdn +, site %");
    }

    private static Verdict verdict(
            Party party, String cause, Confidence sure, List<Reason> why, List<String> now, List<StepOffer> steps, String places) {
        Map<String, Object> values = Map.of("site", "shop.example", "places", 3, "seconds", 1, "from", 1, "to", 3);
        return new Verdict(party.side(), party, cause, sure, List.of(), why, List.of(), now, steps, places(places), values);
    }

    private static List<Place> places(String text) {
        return Arrays.stream(text.split(", ")).map(place -> place.split(" ")).map(place -> new Place(party(place[0]), state(place[1]))).toList();
    }

    private static Party party(String id) {
        return app.whoseside.model.Ids.find(Party.class, id).orElseThrow();
    }

    private static Place.State state(String sign) {
        return switch (sign) {
            case "+" -> Place.State.WORKS;
            case "!" -> Place.State.TROUBLE_HERE;
            case "~" -> Place.State.MOST_LIKELY_HERE;
            case "%" -> Place.State.IN_QUESTION;
            default -> Place.State.NOT_CHECKED;
        };
    }

    static Snapshot done(Verdict verdict) {
        return new Snapshot(Duration.ofSeconds(4), lines(), 0, Duration.ZERO, observations(), verdict, true, true);
    }

    /** A result that tells a good deal about a person called marta. */
    static Snapshot personal(Verdict verdict, boolean finished) {
        List<Observation> told = new ArrayList<>(observations());
        told.add(seen(
                Vantage.SYSTEM, Target.SITE_START, "https://shop.example/?q=red+shoes", Outcome.BAD_GATEWAY, 400, 210,
                Map.of(Fact.STATUS, "502", Fact.HEADERS, "Server: nginx\nVia: 1.1 martas-laptop\nSet-Cookie: id=hunter2", Fact.MESSAGE, "Your IP: 203.0.113.77")));
        told.add(seen(
                Vantage.DEVICE, Target.PROXY_SETTING, "http://marta:hunter2@proxy.example:3128", Outcome.ABSENT, 0, 2,
                Map.of(Fact.SOURCE, "/home/marta/proxy.pac of marta@mail.example")));
        return new Snapshot(Duration.ofSeconds(4), lines(), finished ? 0 : 2, Duration.ZERO, told, verdict, true, finished);
    }

    /** A look in a changed state, in which the page opens. */
    static Snapshot pageOpens() {
        List<Observation> opens = List.of(seen(Vantage.SYSTEM, Target.SITE, "https://shop.example/cart", Outcome.WORKS, 0, 300, Map.of()));
        return new Snapshot(Duration.ofSeconds(1), lines(), 0, Duration.ZERO, opens, works(), true, false);
    }

    static Snapshot settled(Verdict verdict) {
        return new Snapshot(Duration.ofSeconds(2), lines(), 2, Duration.ofSeconds(4), observations(), verdict, true, false);
    }

    /** Other sites answer, the site is silent so far. */
    static Snapshot silent(Duration elapsed) {
        Verdict verdict = verdict(
                Party.UNKNOWN, "cannot-tell", Confidence.UNSURE, List.of(), List.of(), List.of(), "browser ?, device +, home-network +, provider +, site %");
        return new Snapshot(elapsed, lines(), 3, Duration.ofSeconds(2), List.of(), verdict, false, false);
    }

    private static List<Snapshot.Line> lines() {
        return List.of(
                new Snapshot.Line(Check.ROUTER, Snapshot.State.GOOD),
                new Snapshot.Line(Check.REFERENCE, Snapshot.State.GOOD),
                new Snapshot.Line(Check.BOOK, Snapshot.State.GOOD),
                new Snapshot.Line(Check.CLOCK, Snapshot.State.GOOD),
                new Snapshot.Line(Check.KNOCK, Snapshot.State.ASKING));
    }

    static List<Observation> observations() {
        return List.of(
                seen(Vantage.SYSTEM, Target.NAME, "192.0.2.53", Outcome.WORKS, 0, 20, Map.of(Fact.ADDRESSES, "192.0.2.10")),
                seen(Vantage.SYSTEM, Target.NAME_PUBLIC, "198.51.100.1", Outcome.WORKS, 0, 50, Map.of(Fact.ADDRESSES, "192.0.2.10")),
                seen(Vantage.SYSTEM, Target.ROUTER, "192.168.1.1", Outcome.WORKS, 0, 10, Map.of()),
                seen(Vantage.SYSTEM, Target.REFERENCE, "reference.example", Outcome.WORKS, 20, 290, Map.of()),
                seen(Vantage.SYSTEM, Target.SITE_CONNECTION, "192.0.2.10:443", Outcome.WORKS, 50, 20, Map.of()),
                seen(Vantage.SYSTEM, Target.SITE_IDENTITY, "shop.example", Outcome.WORKS, 70, 50, Map.of(Fact.TLS, "TLSv1.3", Fact.ISSUER, "Example CA")),
                seen(Vantage.SYSTEM, Target.SITE, "https://shop.example/cart", Outcome.BAD_GATEWAY, 120, 230,
                        Map.of(Fact.STATUS, "502", Fact.MESSAGE, "Bad Gateway", Fact.AUTHOR, "nginx", Fact.REQUEST_ID, "x-request-id 7f3c01")),
                seen(Vantage.OUTSIDE, Target.SITE, "https://shop.example/", Outcome.BAD_GATEWAY, 400, 2200,
                        Map.of(Fact.STATUS, "502", Fact.MESSAGE, "Bad Gateway", Fact.CITY, "Tokyo")));
    }

    private static Observation seen(
            Vantage vantage, Target target, String asked, Outcome outcome, long from, long took, Map<Fact, String> facts) {
        return new Observation(vantage, target, asked, outcome, facts, NOON.plusMillis(from), Duration.ofMillis(took));
    }
}
