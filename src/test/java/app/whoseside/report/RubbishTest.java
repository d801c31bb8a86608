package app.whoseside.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Confidence;
import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.testing.Samples;
import app.whoseside.words.Messages;
import app.whoseside.words.VerdictWords;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A page of 64 KiB of rubbish, in every fact that could come from it, three times over: each form stays small enough for two sheets, and whole. */
class RubbishTest {
    private static final int MUCH = 64 * 1024;

    private static String rubbish(int seed) {
        Random chance = new Random(seed);
        StringBuilder text = new StringBuilder();
        while (text.length() < MUCH) {
            text.append(chance.nextInt(20) == 0 ? "\n" : chance.nextInt(8) == 0 ? " " : new String(Character.toChars(chance.nextInt(0x20, 0x3000))));
        }
        return text.toString();
    }

    @Test
    void eachFormStaysBounded() {
        List<Observation> seen = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Map<Fact, String> facts = new EnumMap<>(Fact.class);
            for (Fact fact : List.of(
                    Fact.MESSAGE, Fact.HEADERS, Fact.REQUEST_ID, Fact.REDIRECTS, Fact.RETRY_AFTER, Fact.AUTHOR, Fact.ISSUER, Fact.FINGERPRINT, Fact.SINCE)) {
                facts.put(fact, (fact == Fact.HEADERS ? "Server: " : "") + rubbish(fact.ordinal() + i));
            }
            facts.put(Fact.STATUS, "502");
            seen.add(new Observation(Vantage.SYSTEM, Target.SITE, "https://shop.example/" + i, Outcome.BAD_GATEWAY, facts, Samples.NOON.plusSeconds(i), Duration.ofMillis(40)));
        }
        seen.add(new Observation(Vantage.SYSTEM, Target.STATUS_PAGE, "status.shop.example", Outcome.PRESENT, seen.getFirst().facts(), Samples.NOON, Duration.ZERO));
        Examined examined = Samples.examined(Samples.backendDown(Confidence.SURE), seen, Map.of("os", rubbish(99)));
        Redacted redacted = new Redaction(new Personal("", "", "", Set.of())).of(examined);
        var words = new VerdictWords(Messages.english()).of(redacted.examined().verdict());
        String letter = new Letters(Messages.english(), "0", ZoneOffset.UTC).of(redacted, words).getFirst().body();
        // two sheets of A4 hold about 12 000 letters, beside the style of the page
        bounded("page", new SummaryPage(Messages.english(), "0", ZoneOffset.UTC).of(redacted, words).replaceFirst("(?s)<style>.*?</style>", "").replaceAll("<[^>]*>", ""), 24_000);
        bounded("text", new SummaryText(Messages.english(), "0", ZoneOffset.UTC).of(redacted, words), 96_000);
        bounded("json", new SummaryJson("0", ZoneOffset.UTC).of(redacted, words).toString(), 128_000);
        bounded("letter", letter, 24_000);
    }

    private static void bounded(String form, String text, int most) {
        assertTrue(text.length() < most, form + " has " + text.length());
        assertFalse(text.chars().anyMatch(sign -> sign < ' ' && sign != '\n'), form);
    }
}
