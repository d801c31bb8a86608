package app.whoseside.diagnosis;

import app.whoseside.knowledge.Finding;
import app.whoseside.knowledge.Knowledge;
import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Short ways to write down what was seen. */
final class Saw {
    static final Knowledge KNOWLEDGE = Knowledge.load();
    static final Address SAFE = Scenario.address("https://shop.example/");
    static final Address PLAIN = Scenario.address("http://shop.example/");
    static final Address INNER = Scenario.address("https://shop.example/cart");
    static final Address INSIDE = Scenario.address("https://wiki.corp/");

    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");

    private Saw() {}

    /** @param facts names and values by turns; the pseudo-fact "asked" says of whom */
    static Observation saw(Vantage vantage, Target target, Outcome outcome, Object... facts) {
        return took(120, vantage, target, outcome, facts);
    }

    static Observation took(long millis, Vantage vantage, Target target, Outcome outcome, Object... facts) {
        Map<Fact, String> named = new EnumMap<>(Fact.class);
        String asked = "";
        for (int i = 0; i < facts.length; i += 2) {
            if (facts[i] instanceof Fact fact) {
                named.put(fact, facts[i + 1].toString());
            } else {
                asked = facts[i + 1].toString();
            }
        }
        return new Observation(vantage, target, asked, outcome, named, START, Duration.ofMillis(millis));
    }

    /** The page of the site, as this computer got it. */
    static Observation page(Outcome outcome, Object... facts) {
        return saw(Vantage.SYSTEM, Target.SITE, outcome, facts);
    }

    static Observation outside(Outcome outcome, Object... facts) {
        return saw(Vantage.OUTSIDE, Target.SITE_START, outcome, facts);
    }

    static Observation reference(Outcome outcome) {
        return saw(Vantage.SYSTEM, Target.REFERENCE, outcome);
    }

    static Observation proxySet() {
        return saw(Vantage.DEVICE, Target.PROXY_SETTING, Outcome.PRESENT, Fact.LOCALITY, "remote");
    }

    static Observation vpnOn() {
        return saw(Vantage.DEVICE, Target.VPN_SETTING, Outcome.PRESENT);
    }

    static Surroundings around(Address address, Observation... observations) {
        return Surroundings.of(address, List.of(observations));
    }

    static Set<Finding> found(Address address, Observation... observations) {
        List<Observation> all = List.of(observations);
        return Findings.of(Surroundings.of(address, all), new Proof(all), all);
    }

    static Likelihood likelihood(Address address, Observation... observations) {
        List<Observation> all = List.of(observations);
        Optional<Outcome> here = all.stream().filter(seen -> seen.is(Vantage.SYSTEM, Target.SITE)).map(Observation::outcome).findFirst();
        return new Likelihood(KNOWLEDGE.healthy(), Surroundings.of(address, all), new Proof(all), here);
    }

    static Posterior posterior(Address address, Observation... observations) {
        return Posterior.of(KNOWLEDGE, around(address, observations), likelihood(address, observations), List.of(observations));
    }
}
