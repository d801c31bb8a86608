package app.whoseside.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Confidence;
import app.whoseside.model.Examined;
import app.whoseside.model.Verdict;
import app.whoseside.testing.Samples;
import app.whoseside.words.Messages;
import app.whoseside.words.VerdictWords;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SummaryTextTest {

    private static String text(Verdict verdict) {
        Messages messages = Messages.english();
        Redacted redacted = new Redaction(new Personal("", "", "", Set.of())).of(Samples.examined(verdict));
        return new SummaryText(messages, "0.1.0", ZoneId.of("Europe/Berlin")).of(redacted, new VerdictWords(messages).of(verdict));
    }

    @Test
    void anAgentReadsTwoSentences() {
        String text = text(Samples.backendDown(Confidence.SURE));
        assertTrue(text.contains("https://shop.example/basket?token=masked-1&page=2 has answered this visitor with \"502 Bad Gateway\" in 1 of 1 try since "
                + "2026-11-21 13:00:00 (UTC+01:00), last at 13:00:00.\nWhoseside 0.1.0 places the fault with shop.example (theirs, sure): "
                + "site asked of https://shop.example/basket, seen from system: bad-gateway.\n"), text);
    }

    @Test
    void thenThePlainAnswerAndEverythingSeen() {
        String text = text(Samples.backendDown(Confidence.SURE));
        assertTrue(text.contains("On their side. shop.example has a fault on the inside. Several checks agree.\n"), text);
        assertTrue(text.contains("13:00:00 | 0.040 s | system | site | https://shop.example/basket | bad-gateway\n    status: 502\n"), text);
        assertTrue(text.contains("The outside check does not answer."), text);
        assertTrue(text.contains("os: Debian GNU/Linux 12\n"), text);
    }

    @Test
    void saysSoWhenNothingIsClearOrNothingIsWrong() {
        assertTrue(text(Samples.cannotTell()).contains("Whoseside 0.1.0 cannot place the fault yet."));
        assertTrue(text(Samples.works()).contains("Whoseside 0.1.0 finds no fault (sure)."));
    }

    @Test
    void anExampleSaysSoBeforeAnythingElse() {
        Examined asked = Samples.examined(Samples.works());
        Examined played = new Examined(
                asked.address(), asked.verdict(), asked.observations(), Map.of(Examined.EXAMPLE, "works"), asked.unasked(), asked.started(),
                asked.firstVerdict(), asked.took());
        Messages messages = Messages.english();
        Redacted redacted = new Redaction(new Personal("", "", "", Set.of())).of(played);
        String text = new SummaryText(messages, "0.1.0", ZoneId.of("Europe/Berlin")).of(redacted, new VerdictWords(messages).of(played.verdict()));
        assertTrue(text.startsWith("AN EXAMPLE, played from recorded answers. No site was asked.\n"), text);
        assertFalse(text(Samples.works()).contains("EXAMPLE"));
    }
}
