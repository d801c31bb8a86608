package app.whoseside.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.model.Confidence;
import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.model.Verdict;
import app.whoseside.model.Watched;
import app.whoseside.testing.Samples;
import app.whoseside.words.Messages;
import app.whoseside.words.VerdictWords;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each desk's whole letter about one rich result, as it goes out: src/test/resources/letters. */
class LetterGoldenTest {

    @ParameterizedTest
    @CsvSource({
        "site-owner, SITE, site-backend-down", "host, SITE, site-backend-down", "cdn, CDN, cdn-fault", "proxy-vpn, PROXY, proxy-fails-site",
        "internet-provider, PROVIDER, route-dropped", "company-it, PROXY, proxy-fails-site"
    })
    void startsWithWhatThatDeskNeedsFirst(String desk, Party party, String cause) throws Exception {
        Redacted redacted = new Redaction(new Personal("mila", "/home/mila", "mila-laptop", Set.of("192.168.1.44"))).of(examined(party, cause));
        Messages messages = Messages.english();
        Letter letter = new Letters(messages, "1.0", ZoneId.of("Europe/Berlin")).of(redacted, new VerdictWords(messages).of(redacted.examined().verdict())).stream()
                .filter(one -> one.desk().equals(desk))
                .findFirst()
                .orElseThrow();
        try (var in = Objects.requireNonNull(LetterGoldenTest.class.getResourceAsStream("/letters/" + desk + ".txt"), desk)) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", ""), letter.subject() + "\n\n" + letter.body());
        }
    }

    private static Examined examined(Party party, String cause) {
        Verdict down = Samples.backendDown(Confidence.SURE);
        Verdict verdict = new Verdict(party.side(), party, cause, Confidence.SURE, down.causes(), down.why(), down.moved(), down.now(), down.steps(), down.places(), down.values());
        boolean proxied = party == Party.PROXY;
        List<Observation> seen = new ArrayList<>(List.of(
                page(party, 0, "8f1c2d3e4a5b6c7d-FRA"), page(party, 2, "8f1c2d3e4a5b6d01-FRA"),
                seen(Vantage.SYSTEM, Target.SITE_CONNECTION, "203.0.113.80:443", party == Party.PROVIDER ? Outcome.SILENT : Outcome.WORKS, Map.of()),
                seen(Vantage.DEVICE, Target.NAME, "192.168.1.1", Outcome.WORKS, Map.of(Fact.ADDRESSES, "203.0.113.80")),
                seen(Vantage.DEVICE, Target.NAME_PUBLIC, "1.1.1.1", Outcome.WORKS, Map.of(Fact.ADDRESSES, "203.0.113.80")),
                seen(Vantage.SYSTEM, Target.REFERENCE, "one.example", Outcome.WORKS, Map.of()),
                seen(Vantage.OUTSIDE, Target.SITE_START, "probe", party == Party.PROVIDER || proxied ? Outcome.WORKS : Outcome.BAD_GATEWAY,
                        Map.of(Fact.CITY, "Tokyo", Fact.COUNTRY, "JP", Fact.NETWORK, "AS64496 Net", Fact.STATUS, "502", Fact.MEASUREMENT, "Qx7")),
                seen(Vantage.SYSTEM, Target.STATUS_PAGE, "status.shop.example", Outcome.PRESENT, Map.of(Fact.MESSAGE, "Major outage", Fact.SINCE, "2026-11-21T11:55:00Z")),
                seen(Vantage.MOBILE_DATA, Target.SITE, "", party == Party.PROVIDER || proxied ? Outcome.WORKS : Outcome.FAILS, Map.of())));
        if (proxied) {
            seen.add(seen(Vantage.DEVICE, Target.PROXY_SETTING, "http://10.0.0.5:3128", Outcome.PRESENT, Map.of(Fact.SETTING, "https", Fact.SOURCE, "gnome")));
            seen.add(seen(Vantage.SYSTEM, Target.PROXY, "10.0.0.5:3128", Outcome.PROXY_ERROR, Map.of(
                    Fact.STATUS, "503", Fact.MESSAGE, "Service Unavailable", Fact.HEADERS, "Via: 1.1 gate-7 (squid/6.6)\nProxy-Status: gate-7; error=connection_timeout")));
            seen.add(seen(Vantage.DIRECT, Target.SITE, "https://shop.example/basket", Outcome.WORKS, Map.of(Fact.STATUS, "200")));
        }
        List<Watched.Look> looks = IntStream.range(0, 10).mapToObj(i -> new Watched.Look(Samples.NOON.plusSeconds(120L * i), Watched.State.DOWN, Outcome.BAD_GATEWAY)).toList();
        return Samples.examined(verdict, seen, Map.of()).with(new Watched(Samples.NOON, looks, Duration.ofMinutes(18), Watched.End.GOES_ON, party));
    }

    private static Observation page(Party party, int after, String ray) {
        if (party == Party.PROVIDER) {
            return new Observation(Vantage.SYSTEM, Target.SITE, "https://shop.example/basket", Outcome.SILENT, Map.of(Fact.ADDRESS, "203.0.113.80"), Samples.NOON.plusSeconds(after), Duration.ofSeconds(4));
        }
        return new Observation(
                Vantage.SYSTEM, Target.SITE, "https://shop.example/basket", Outcome.BAD_GATEWAY,
                Map.of(
                        Fact.STATUS, "502", Fact.MESSAGE, "Bad Gateway", Fact.AUTHOR, "cloudflare-blames-site", Fact.AUTHOR_ROLE, "cdn-blames-site", Fact.REQUEST_ID, ray, Fact.ADDRESS, "203.0.113.80",
                        Fact.FINGERPRINT, "ab12", Fact.ISSUER, "R11", Fact.TRUST, "public-list",
                        Fact.HEADERS, "Server: cloudflare\nCF-RAY: " + ray + "\nX-Request-Id: 7f3c0" + after + "\nX-Amz-Cf-Id: amz" + after + "\nX-Amz-Cf-Pop: FRA56-P4"),
                Samples.NOON.plusSeconds(after), Duration.ofMillis(40));
    }

    private static Observation seen(Vantage vantage, Target target, String asked, Outcome outcome, Map<Fact, String> facts) {
        return new Observation(vantage, target, asked, outcome, facts, Samples.NOON.plusSeconds(3), Duration.ofMillis(41));
    }
}
