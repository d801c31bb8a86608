package app.whoseside.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Confidence;
import app.whoseside.model.Examined;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Watched;
import app.whoseside.model.Watched.End;
import app.whoseside.model.Watched.Look;
import app.whoseside.model.Watched.State;
import app.whoseside.testing.Samples;
import app.whoseside.words.Languages;
import app.whoseside.words.Messages;
import app.whoseside.words.VerdictText;
import app.whoseside.words.VerdictWords;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a watch saw, in all three forms and in the letters. */
class SummaryWatchTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** The first look is the examination's own; then one each two minutes. */
    private static Watched watched(String letters, End end, Duration failed, Party whose) {
        List<Look> looks = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            Instant at = Samples.NOON.minusMillis(400).plus(Duration.ofMinutes(2L * i));
            looks.add(switch (letters.charAt(i)) {
                case 'u' -> new Look(at, State.UP, Outcome.WORKS);
                case 's' -> new Look(at, State.SLOW, Outcome.WORKS);
                case 'd' -> new Look(at, State.DOWN, Outcome.BAD_GATEWAY);
                case 'r' -> new Look(at, State.DOWN, Outcome.REFUSED);
                default -> new Look(at, State.UNKNOWN, Outcome.UNKNOWN);
            });
        }
        return new Watched(Samples.NOON.minusMillis(400), looks, failed, end, whose);
    }

    private static Redacted redacted(Watched watched) {
        return new Redaction(new Personal("", "", "", Set.of())).of(Samples.examined(Samples.backendDown(Confidence.SURE)).with(watched));
    }

    private static VerdictText words(Redacted redacted, Messages messages) {
        return new VerdictWords(messages).of(redacted.examined().verdict());
    }

    private static String text(Watched watched) {
        return new SummaryText(Messages.english(), "0.1.0", BERLIN).of(redacted(watched), words(redacted(watched), Messages.english()));
    }

    private static String page(Watched watched, Messages messages) {
        return new SummaryPage(messages, "0.1.0", BERLIN).of(redacted(watched), words(redacted(watched), messages));
    }

    @Test
    void looksAreTriesAndTheExaminationsOwnIsCountedOnce() {
        String text = text(watched("dddd?du", End.STOPPED, Duration.ofMinutes(6), Party.SITE));
        assertTrue(text.contains("with \"502 Bad Gateway\" in 5 of 6 tries since 2026-11-21 13:00:00 (UTC+01:00), last at 13:09:59."), text);
        assertTrue(text.contains("Failed at: 2026-11-21 13:00:00, 13:01:59, 13:03:59, 13:05:59, 13:09:59 (UTC+01:00)"), text);
    }

    @Test
    void anotherWayToFailIsNotCountedAsTheFirst() {
        String text = text(watched("ddrr", End.GOES_ON, Duration.ofMinutes(6), Party.SITE));
        assertTrue(text.contains("has not opened for this visitor in 4 of 4 tries since 2026-11-21 13:00:00 (UTC+01:00), last at 13:05:59: 502 Bad Gateway, connection refused."), text);
    }

    @Test
    void textHasARowForEachStretch() {
        String text = text(watched("dddddddddd?dusu", End.BACK, Duration.ofMinutes(22), Party.SITE));
        assertTrue(text.contains("""

                Since then, watched
                shop.example is back.
                It was the site. It was down for at least 22 minutes.
                12:59:59 to 13:17:59: did not open, 10 looks (502)
                13:19:59: not known
                13:21:59: did not open, 1 look (502)
                13:23:59: opened, 1 look
                13:25:59: opened slowly, 1 look
                13:27:59: opened, 1 look

                """), text);
        // the agent reads first that it is over
        assertTrue(text.indexOf("shop.example is back.") < text.indexOf("In plain words"), text);
    }

    @ParameterizedTest
    @CsvSource({
        "BACK, SITE, 22, It was the site. It was down for at least 22 minutes.", "BACK, UNKNOWN, 1, 'It works again, after at least 1 minute. Whose side it was stays open.'",
        "BACK, PROXY, 0, It works again.", "OVER, SITE, 90, 'A whole day has passed, and shop.example was not back.|It was seen failing for at least 90 minutes.'",
        "STOPPED, SITE, 0, The watch was ended by hand.", "GOES_ON, SITE, 3, The watch still goes on.|It was seen failing for at least 3 minutes."
    })
    void eachEndHasItsSentences(End end, Party whose, int minutes, String sentences) {
        String text = text(watched("dd", end, Duration.ofMinutes(minutes), whose));
        assertTrue(text.contains(sentences.replace("|", "\n") + "\n12:59:59 to 13:01:59: did not open"), text);
    }

    @ParameterizedTest
    @CsvSource({
        "ddd, 'A whole day has passed, and shop.example was not back.'", "d??, 'A whole day has passed. When it could last be told, shop.example did not open.'",
        "dd?u, 'A whole day has passed. When it could last be told, shop.example opened.'", "ds?, 'A whole day has passed. When it could last be told, shop.example opened.'",
        "???, 'A whole day has passed. In that time it could not be seen whether shop.example opens.'"
    })
    void aDayIsTrustedWithNoMoreThanItShowed(String looks, String sentence) {
        String text = text(watched(looks, End.OVER, Duration.ofMinutes(0), Party.UNKNOWN));
        assertTrue(text.contains("Since then, watched\n" + sentence + "\n12:59:59"), text);
    }

    @Test
    void aDayThatFlickersStaysShort() {
        String text = text(watched("du".repeat(200), End.OVER, Duration.ofMinutes(400), Party.SITE));
        String part = text.substring(text.indexOf("Since then"), text.indexOf("What could not be asked"));
        assertTrue(part.contains("... and 380 more stretches of time ..."), part);
        assertTrue(text.contains("... last 2026-11-22 02:15:59, 200 in all (UTC+01:00)"), text);
        assertTrue(text.contains("in 200 of 400 tries"), text);
        assertTrue(text.contains("2026-11-22 02:17:59: opened, 1 look"), text);
    }

    @ParameterizedTest
    @EnumSource(End.class)
    void jsonKeepsToItsSchema(End end) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Objects.requireNonNull(SummaryJson.class.getResourceAsStream("/schema/summary-1.json")), InputFormat.JSON);
        Redacted redacted = redacted(watched("d?su", end, Duration.ofMillis(1500), Party.SITE));
        JsonObject json = new SummaryJson("0.1.0", BERLIN).of(redacted, words(redacted, Messages.english()));
        assertEquals(List.of(), schema.validate(json.toString(), InputFormat.JSON));
        assertFalse(schema.validate(json.toString().replace("\"slow\"", "\"lame\""), InputFormat.JSON).isEmpty());
        JsonObject watch = json.getJsonObject("watch");
        assertEquals("1.500", watch.get("failed").toString());
        assertEquals("2026-11-21T11:59:59.723Z", watch.getString("since"));
        assertEquals("{\"at\":\"2026-11-21T11:59:59.723Z\",\"state\":\"down\",\"outcome\":\"bad-gateway\"}", watch.getJsonArray("looks").get(0).toString());
    }

    @Test
    void thePageDrawsAStripWhoseHeightsAndWordsTellTheStates() throws Exception {
        for (Languages.Language language : Languages.SHIPPED) {
            Messages messages = Messages.in(language.locale());
            String page = page(watched("ddddd?usu", End.BACK, Duration.ofMinutes(8), Party.SITE), messages);
            String strip = page.substring(page.indexOf("<svg class=\"strip\""));
            strip = strip.substring(0, strip.indexOf("</svg>"));
            for (String state : List.of("up", "slow", "down", "unknown")) {
                assertTrue(strip.contains(">" + messages.get("summary.watch.state." + state) + "</text>"), strip);
            }
            assertEquals(5, strip.split("<rect ", -1).length - 1);
            assertEquals(4, Arrays.stream(strip.split("height=\"")).skip(1).map(part -> part.split("\"")[0]).distinct().count(), strip);
        }
    }

    @Test
    void aClockSetBackAndASingleLookDrawNothingOdd() {
        Instant later = Samples.NOON.plusSeconds(600);
        Watched back = new Watched(later, List.of(
                new Look(later, State.DOWN, Outcome.SILENT), new Look(Samples.NOON, State.DOWN, Outcome.SILENT), new Look(Samples.NOON.plusSeconds(5), State.UP, Outcome.WORKS)),
                Duration.ZERO, End.BACK, Party.UNKNOWN);
        for (Watched watched : List.of(back, watched("d", End.GOES_ON, Duration.ZERO, Party.UNKNOWN), watched("", End.STOPPED, Duration.ZERO, Party.UNKNOWN))) {
            String page = page(watched, Messages.english());
            assertFalse(page.contains("width=\"-") || page.contains("NaN") || page.contains("x=\"-"), page);
        }
    }

    @Test
    void everyDeskReadsIt() {
        Redacted redacted = redacted(watched("ddddddddddddu", End.STOPPED, Duration.ofMinutes(22), Party.SITE));
        for (Letter letter : new Letters(Messages.english(), "0.1.0", BERLIN).of(redacted, words(redacted, Messages.english()))) {
            assertTrue(letter.body().contains("It failed in 12 of 13 tries, last at 13:21:59."), letter.body());
            assertTrue(letter.body().contains("12:59:59 to 13:21:59: did not open, 12 looks (502)"), letter.body());
        }
    }
}
