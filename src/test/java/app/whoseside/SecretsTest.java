package app.whoseside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Confidence;
import app.whoseside.model.Examined;
import app.whoseside.model.Party;
import app.whoseside.model.Verdict;
import app.whoseside.report.Letter;
import app.whoseside.report.Letters;
import app.whoseside.report.Mishap;
import app.whoseside.report.Redacted;
import app.whoseside.report.Redaction;
import app.whoseside.report.SummaryJson;
import app.whoseside.report.SummaryPage;
import app.whoseside.report.SummaryText;
import app.whoseside.testing.Secrets;
import app.whoseside.words.Messages;
import app.whoseside.words.VerdictText;
import app.whoseside.words.VerdictWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Secrets, sown wherever a text can come from, are in nothing that is shown, saved, sent or logged. */
class SecretsTest {
    private static final Redaction REDACTION = Secrets.REDACTION;
    private static final Messages MESSAGES = Messages.english();

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("app.whoseside.testing.Secrets#sown")
    void noRenderingHasIt(String secret, String text, Secrets.Place place) {
        List<String> renderings = renderings(Secrets.examined(text, place));
        assertEquals(3 + 6, renderings.size(), "text, page, JSON and a letter to each desk");
        for (String rendering : renderings) {
            assertFalse(rendering.toLowerCase().contains(secret.toLowerCase()), () -> secret + " from " + place + " in: " + around(rendering, secret));
        }
    }

    @ParameterizedTest
    @MethodSource("app.whoseside.testing.Secrets#secrets")
    void neitherHasTheLogNorAMishap(String secret, String text) throws IOException {
        LogFile log = new LogFile(folder.resolve("state/log.txt"), () -> REDACTION, 100_000);
        LogRecord entry = new LogRecord(Level.WARNING, "broke off: {0}");
        entry.setLoggerName("app.whoseside.Main");
        entry.setParameters(new Object[] {text});
        entry.setThrown(new IOException(text, new IllegalStateException(text)));
        log.publish(entry);
        String logged = Files.readString(folder.resolve("state/log.txt"));
        assertTrue(logged.contains("broke off"), logged);
        assertFalse(logged.toLowerCase().contains(secret.toLowerCase()), logged);
        String mishap = Mishap.of(new IOException(text), REDACTION, "0.1.0").details();
        assertFalse(mishap.toLowerCase().contains(secret.toLowerCase()), mishap);
    }

    /** Masks of everything would be safe and useless. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Server: nginx/1.18.0 (Ubuntu)", "CF-RAY: 8f3c01aa9d2b1234-FRA", "X-Request-Id: 7f3c01", "Proxy-Status: squid; error=connection_timeout",
        "Via: 1.1 varnish", "302 https://shop.example/basket?page=2&lang=de", "203.0.113.80:443", "Name does not resolve", "basic authentication is off",
        "AS64496 Example Net", "No token found"
    })
    void whatADeskNeedsStays(String text) {
        assertEquals(text, REDACTION.of(text));
    }

    @Test
    void theSameSecretIsTheSameStandInThroughout() {
        String page = renderings(Secrets.examined("Your IP: 203.0.113.77, again your ip 203.0.113.77, then your ip 203.0.113.78", Secrets.Place.PAGE)).getFirst();
        assertTrue(page.contains("Your IP: own-address-1, again your ip own-address-1, then your ip own-address-2"), page);
    }

    /** Returns text, page and JSON, and a letter to each desk. */
    static List<String> renderings(Examined examined) {
        Redacted redacted = REDACTION.of(examined);
        VerdictText words = new VerdictWords(MESSAGES).of(redacted.examined().verdict());
        List<String> all = new ArrayList<>(List.of(
                new SummaryText(MESSAGES, "0.1.0", ZoneOffset.UTC).of(redacted, words),
                new SummaryPage(MESSAGES, "0.1.0", ZoneOffset.UTC).of(redacted, words),
                new SummaryJson("0.1.0", ZoneOffset.UTC).of(redacted, words).toString()));
        Map<String, Letter> letters = new TreeMap<>();
        for (Party party : List.of(Party.SITE, Party.CDN, Party.PROVIDER, Party.VPN, Party.DEVICE)) {
            Redacted blamed = REDACTION.of(blaming(party, examined));
            new Letters(MESSAGES, "0.1.0", ZoneOffset.UTC).of(blamed, words).forEach(letter -> letters.put(letter.desk(), letter));
        }
        letters.values().forEach(letter -> all.add(letter.subject() + "\n" + letter.body()));
        return all;
    }

    private static Examined blaming(Party party, Examined seen) {
        Verdict verdict = seen.verdict();
        Verdict other = new Verdict(
                party.side(), party, verdict.cause(), Confidence.LIKELY, verdict.causes(), verdict.why(), verdict.moved(), verdict.now(), verdict.steps(),
                verdict.places(), verdict.values());
        return new Examined(
                seen.address(), other, seen.observations(), seen.environment(), seen.unasked(), seen.started(), seen.firstVerdict(), seen.took());
    }

    private static String around(String text, String secret) {
        int at = text.toLowerCase().indexOf(secret.toLowerCase());
        return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 80));
    }
}
