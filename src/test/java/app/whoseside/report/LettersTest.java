package app.whoseside.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Confidence;
import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Side;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.model.Verdict;
import app.whoseside.knowledge.Cause;
import app.whoseside.knowledge.Knowledge;
import app.whoseside.testing.Samples;
import app.whoseside.words.Languages;
import app.whoseside.words.Messages;
import app.whoseside.words.VerdictWords;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
    private static final Map<String, String> PROBABLY = Map.of(
            "en", "probably", "de", "wahrscheinlich", "es", "probablemente", "fr", "probablement", "pt-BR", "provavelmente", "zh-CN", "很可能");

    private static List<Letter> letters(Examined examined, Messages messages) {
        Redacted redacted = new Redaction(new Personal("", "", "", Set.of())).of(examined);
        return new Letters(messages, "0.1.0", ZoneId.of("Europe/Berlin")).of(redacted, new VerdictWords(messages).of(redacted.examined().verdict()));
    }

    private static Verdict blaming(Party party, String cause, Confidence confidence) {
        Verdict down = Samples.backendDown(confidence);
        return new Verdict(
                party.side(), party, cause, confidence, down.causes(), down.why(), down.moved(), down.now(), down.steps(), down.places(), down.values());
    }

    private static Examined examined(Verdict verdict) {
        return Samples.examined(verdict, List.of(
                new Observation(
                        Vantage.SYSTEM, Target.SITE, "https://shop.example/basket", Outcome.BAD_GATEWAY,
                        Map.of(Fact.STATUS, "502", Fact.MESSAGE, "Bad Gateway", Fact.AUTHOR, "nginx", Fact.REQUEST_ID, "7f3c01", Fact.ADDRESS, "203.0.113.80"), Samples.NOON, Duration.ofMillis(40)),
                new Observation(Vantage.SYSTEM, Target.SITE_CONNECTION, "203.0.113.80:443", Outcome.WORKS, Map.of(), Samples.NOON, Duration.ofMillis(40)),
                new Observation(Vantage.DEVICE, Target.PROXY_SETTING, "10.0.0.5:3128", Outcome.PRESENT, Map.of(), Samples.NOON, Duration.ofMillis(4)),
                new Observation(Vantage.OUTSIDE, Target.SITE_START, "probe", Outcome.BAD_GATEWAY, Map.of(Fact.CITY, "Tokyo"), Samples.NOON, Duration.ofMillis(9))), Map.of());
    }

    private static List<String> desks(Verdict verdict) {
        return letters(examined(verdict), Messages.english()).stream().map(Letter::desk).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "SITE, site-backend-down, site-owner host", "SITE, page-missing, site-owner", "CDN, cdn-fault, cdn site-owner", "PROVIDER, route-dropped, internet-provider",
        "PROXY, proxy-fails-site, proxy-vpn company-it", "VPN, vpn-dead, proxy-vpn company-it", "HOME_NETWORK, network-filter, company-it", "BROWSER, browser-only, site-owner"
    })
    void theRightDeskComesFirst(Party party, String cause, String desks) {
        assertEquals(List.of(desks.split(" ")), desks(blaming(party, cause, Confidence.SURE)));
    }

    @Test
    void noLetterBelowLikely() {
        assertEquals(List.of(), desks(Samples.cannotTell()));
        assertEquals(List.of(), desks(Samples.works()));
        assertEquals(List.of(), desks(blaming(Party.SITE, "site-backend-down", Confidence.UNSURE)));
        assertEquals(2, desks(Samples.backendDown(Confidence.LIKELY)).size());
    }

    /** In every language: the first sentence at likely, and nowhere when sure. */
    @Test
    void likelySaysProbablyInItsFirstSentence() {
        for (Languages.Language language : Languages.SHIPPED) {
            Messages messages = Messages.in(language.locale());
            String word = PROBABLY.get(language.tag());
            for (Party party : List.of(Party.SITE, Party.CDN, Party.PROVIDER, Party.VPN, Party.DEVICE)) {
                for (Letter letter : letters(examined(blaming(party, "x", Confidence.LIKELY)), messages)) {
                    String first = letter.body().split("\n\n")[1].split("(?<=\\.)\\s|。")[0];
                    assertTrue(first.toLowerCase(Locale.ROOT).contains(word), language.tag() + ": " + first);
                }
                letters(examined(blaming(party, "x", Confidence.SURE)), messages).forEach(letter -> assertFalse(letter.body().contains(word), letter.body()));
            }
        }
    }

    @Test
    void eachHasOneQuestionAndBlanksForWhatIsMasked() {
        for (Party party : List.of(Party.SITE, Party.CDN, Party.PROVIDER, Party.VPN, Party.DEVICE)) {
            for (Letter letter : letters(examined(blaming(party, "x", Confidence.SURE)), Messages.english())) {
                assertEquals(1, letter.body().split("\\?(?=\\s)", -1).length - 1, letter.body());
                assertTrue(letter.body().contains("Not known: "), letter.body());
                assertTrue(letter.body().contains(": [to fill in]"), letter.body());
                assertFalse(letter.body().contains("10.0.0.5"), letter.body());
                assertFalse(letter.subject().isBlank() || letter.subject().contains("\n"), letter.subject());
            }
        }
    }

    @Test
    void theOwnerReadsWhatHappenedAndWhereToLook() {
        Letter letter = letters(examined(Samples.backendDown(Confidence.SURE)), Messages.english()).getFirst();
        assertEquals("shop.example: 502 Bad Gateway since 2026-11-21 13:00:00 (UTC+01:00)", letter.subject());
        assertTrue(letter.body().startsWith("Hello,\n\nA page of shop.example does not open for me"), letter.body());
        for (String part : List.of("Request IDs: 7f3c01", "Written by: nginx", "Tokyo: 502", "what do both logs say at 13:00:00?")) {
            assertTrue(letter.body().contains(part), letter.body());
        }
        // the visitor's own network is none of the site's business
        assertFalse(letter.body().contains("Proxy and VPN"), letter.body());
    }

    @Test
    void theDeliveryNetworkReadsItsNumbersFirst() {
        Letter letter = letters(examined(blaming(Party.CDN, "cdn-fault", Confidence.SURE)), Messages.english()).getFirst();
        assertTrue(letter.subject().startsWith("7f3c01: "), letter.subject());
        assertTrue(letter.body().startsWith("Hello,\n\n7f3c01: "), letter.body());
    }

    @Test
    void theDataNamesOnlyWhatThereIs() throws Exception {
        Desks desks = Desks.load();
        Set<String> causes = Knowledge.load().causes().stream().map(Cause::id).collect(Collectors.toSet());
        Messages messages = Messages.english();
        assertTrue(causes.containsAll(desks.causes().keySet()), desks.causes().keySet().toString());
        assertTrue(causes.containsAll(desks.look().keySet()), desks.look().keySet().toString());
        String authors;
        try (var in = Objects.requireNonNull(LettersTest.class.getResourceAsStream("/knowledge/page-authors.json"))) {
            authors = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        desks.platforms().forEach(platform -> assertTrue(authors.contains("\"id\": \"" + platform + "\""), platform));
        desks.look().values().forEach(look -> assertTrue(messages.has("letter.look." + look), look));
        desks.causes().values().forEach(ids -> assertTrue(desks.desks().keySet().containsAll(ids), ids.toString()));
        desks.parties().values().forEach(ids -> assertTrue(desks.desks().keySet().containsAll(ids), ids.toString()));
        Set<String> parties = Arrays.stream(Party.values()).filter(party -> party.side() != Side.NOBODY && party.side() != Side.UNKNOWN).map(Party::id).collect(Collectors.toSet());
        assertEquals(parties, desks.parties().keySet());
        desks.desks().values().forEach(desk -> {
            desk.blanks().forEach(blank -> assertTrue(messages.has("letter.blank." + blank), blank));
            desk.needs().forEach(need -> assertTrue(messages.has("summary.label." + need) || messages.has("summary." + need), need));
        });
    }
}
