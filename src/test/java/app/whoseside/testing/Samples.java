package app.whoseside.testing;

import app.whoseside.model.Address;
import app.whoseside.model.Confidence;
import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Place;
import app.whoseside.model.RankedCause;
import app.whoseside.model.Reason;
import app.whoseside.model.StepOffer;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.model.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Results of examinations, made up. */
public final class Samples {
    public static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123456Z");

    private Samples() {}

    public static Observation failing() {
        return new Observation(
                Vantage.SYSTEM, Target.SITE, "https://shop.example/basket", Outcome.BAD_GATEWAY,
                Map.of(Fact.STATUS, "502", Fact.MESSAGE, "Bad Gateway", Fact.AUTHOR, "nginx"), NOON, Duration.ofMillis(40));
    }

    public static Verdict backendDown(Confidence confidence) {
        return new Verdict(
                Party.SITE.side(), Party.SITE, "site-backend-down", confidence,
                List.of(new RankedCause("site-backend-down", Party.SITE, 0.97), new RankedCause("proxy-fails-site", Party.PROXY, 0.0123456)),
                List.of(
                        new Reason("cause.site-backend-down.why.1", Reason.Tone.FAILS),
                        new Reason("cause.site-backend-down.why.2", Reason.Tone.FAILS),
                        new Reason("missing.outside", Reason.Tone.OPEN)),
                List.of(failing()),
                List.of("cause.site-backend-down.now.1", "cause.site-backend-down.now.2"),
                List.of(new StepOffer("mobile-data", 0.25)),
                List.of(
                        new Place(Party.DEVICE, Place.State.WORKS),
                        new Place(Party.PROVIDER, Place.State.WORKS),
                        new Place(Party.SITE, confidence == Confidence.SURE ? Place.State.TROUBLE_HERE : Place.State.MOST_LIKELY_HERE)),
                Map.of("site", "shop.example"));
    }

    public static Verdict cannotTell() {
        return new Verdict(
                Party.UNKNOWN.side(), Party.UNKNOWN, "cannot-tell", Confidence.UNSURE,
                List.of(new RankedCause("site-backend-down", Party.SITE, 0.5), new RankedCause("proxy-fails-site", Party.PROXY, 0.5)),
                List.of(
                        new Reason("cause.cannot-tell.why.1", Reason.Tone.WORKS),
                        new Reason("cause.cannot-tell.why.2", Reason.Tone.OPEN),
                        new Reason("cause.cannot-tell.why.3", Reason.Tone.OPEN)),
                List.of(failing()),
                List.of("cause.cannot-tell.now.1"),
                List.of(new StepOffer("mobile-data", 0.25), new StepOffer("wait", 0.1)),
                List.of(
                        new Place(Party.DEVICE, Place.State.WORKS),
                        new Place(Party.HOME_NETWORK, Place.State.WORKS),
                        new Place(Party.PROXY, Place.State.IN_QUESTION),
                        new Place(Party.PROVIDER, Place.State.NOT_CHECKED),
                        new Place(Party.SITE, Place.State.IN_QUESTION)),
                Map.of("site", "shop.example"));
    }

    public static Verdict works() {
        return new Verdict(
                Party.NONE.side(), Party.NONE, "works", Confidence.SURE,
                List.of(new RankedCause("works", Party.NONE, 1)),
                List.of(new Reason("cause.works.why.1", Reason.Tone.WORKS)),
                List.of(), List.of("cause.works.now.1"), List.of(),
                List.of(new Place(Party.DEVICE, Place.State.WORKS), new Place(Party.SITE, Place.State.WORKS)),
                Map.of("site", "shop.example", "seconds", 0.4));
    }

    public static Examined examined(Verdict verdict) {
        return examined(verdict, List.of(failing()), Map.of("os", "Debian GNU/Linux 12", "version", "0.1.0"));
    }

    public static Examined examined(Verdict verdict, List<Observation> observations, Map<String, String> environment) {
        return new Examined(
                new Address("https", "shop.example", 443, "/basket?token=abc&page=2"),
                verdict, observations, environment, List.of("outside.none.no-answer"), NOON, Duration.ofMillis(1200), Duration.ofMillis(4321));
    }
}
