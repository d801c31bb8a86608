package app.whoseside.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Confidence;
import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.testing.Samples;
import app.whoseside.words.Languages;
import app.whoseside.words.Messages;
import app.whoseside.words.VerdictWords;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A status page says what it says; whether that is about this failure is a matter of time. The page failed from 12:00 to 12:30. */
class StatusNewsTest {
    private static final String DAY = "2026-11-21T";
    private static final List<Instant> FAILED = List.of(Instant.parse(DAY + "12:00:00Z"), Instant.parse(DAY + "12:30:00Z"));

    private static Observation page(Outcome outcome, String since, String until) {
        Map<Fact, String> facts = new EnumMap<>(Map.of(Fact.MESSAGE, "Disks"));
        if (!since.equals("-")) {
            facts.put(Fact.SINCE, since.length() == 5 ? DAY + since + ":00Z" : since);
        }
        if (!until.equals("-")) {
            facts.put(Fact.UNTIL, DAY + until + ":00Z");
        }
        return new Observation(Vantage.SYSTEM, Target.STATUS_PAGE, "status.shop.example", outcome, facts, Samples.NOON.plusSeconds(5), Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "PRESENT, -, -, OPEN", "PRESENT, 11:00, -, FITS", "PRESENT, 12:10, -, FITS", "PRESENT, 12:39, -, FITS", "PRESENT, 12:41, -, LATER",
        "PRESENT, 11:00, 11:49, EARLIER", "PRESENT, 11:00, 11:51, FITS", "PRESENT, 13:00, 14:00, LATER", "PRESENT, yesterday, -, OPEN",
        "ABSENT, -, -, QUIET", "ABSENT, 14:00, 15:00, PLANNED", "ABSENT, 09:00, 10:00, PLANNED", "ABSENT, 12:05, 13:00, FITS", "UNKNOWN, -, -, SILENT", "UNKNOWN, 12:00, -, SILENT"
    })
    void bothTimesAreCompared(Outcome outcome, String since, String until, StatusNews.Compared compared) {
        assertEquals(compared, StatusNews.of(page(outcome, since, until), FAILED).compared());
    }

    @Test
    void withoutAFailureThereIsNothingToCompare() {
        assertEquals(StatusNews.Compared.NO_FAILURE, StatusNews.of(page(Outcome.PRESENT, "12:00", "-"), List.of()).compared());
    }

    /** In each form, each language and the letter to the site's owner. */
    @ParameterizedTest
    @CsvSource({
        "PRESENT, 11:00, -, fits, 'announces trouble or work (Disks) since 2026-11-21 12:00:00. That fits the failures seen here, from 2026-11-21 13:00:00 to 13:00:00.'",
        "PRESENT, 15:00, 16:00, later, 'from 2026-11-21 16:00:00 to 2026-11-21 17:00:00. The failures seen here, from 2026-11-21 13:00:00 to 13:00:00, came before.'",
        "PRESENT, 09:00, 10:00, earlier, came after.", "ABSENT, 15:00, -, planned, 'announces no trouble at 13:00:05, but planned work (Disks) from 2026-11-21 16:00:00 on.'",
        "ABSENT, -, -, quiet, announces nothing at 13:00:05.", "UNKNOWN, -, -, silent, gave no news at 13:00:05."
    })
    void itIsTold(Outcome outcome, String since, String until, String compared, String sentence) {
        Examined examined = Samples.examined(Samples.backendDown(Confidence.SURE), List.of(Samples.failing(), page(outcome, since, until)), Map.of());
        Redacted redacted = new Redaction(new Personal("", "", "", Set.of())).of(examined);
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        for (Languages.Language language : Languages.SHIPPED) {
            Messages messages = Messages.in(language.locale());
            var words = new VerdictWords(messages).of(examined.verdict());
            String line = new StatusLine(messages, new Times(berlin)).of(redacted.examined().observations().getLast(), redacted.examined());
            assertTrue(!language.tag().equals("en") || line.contains(sentence), line);
            assertTrue(!line.contains("{") && line.contains("status.shop.example"), line);
            assertTrue(new SummaryText(messages, "0", berlin).of(redacted, words).contains(line), line);
            assertTrue(new SummaryPage(messages, "0", berlin).of(redacted, words).contains(Html.escaped(line)), line);
            assertTrue(new Letters(messages, "0", berlin).of(redacted, words).getFirst().body().contains(line), line);
            assertEquals(
                    "{\"page\":\"status.shop.example\",\"compared\":\"" + compared + "\"}",
                    new SummaryJson("0", berlin).of(redacted, words).getJsonArray("statusPages").get(0).toString());
        }
    }
}
