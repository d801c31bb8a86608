package app.whoseside.ui;

import app.whoseside.model.Address;
import app.whoseside.model.Examined;
import app.whoseside.model.Observation;
import app.whoseside.report.Letters;
import app.whoseside.report.Redacted;
import app.whoseside.report.Redaction;
import app.whoseside.report.SummaryJson;
import app.whoseside.report.SummaryPage;
import app.whoseside.report.SummaryText;
import app.whoseside.words.Messages;
import app.whoseside.words.VerdictText;
import app.whoseside.words.VerdictWords;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/**
 * Writes summaries in the language of the moment. Each draft masks what tells of the person at that time: another network brings other addresses.
 *
 * @param version of the program
 */
public record ReportWriter(Supplier<Redaction> redaction, Supplier<Messages> messages, String version, ZoneId zone) implements SummaryWriter {

    @Override
    public Draft draft(Examined examined) {
        Redaction now = redaction.get();
        return back -> write(now.of(examined, back));
    }

    private Written write(Redacted redacted) {
        Messages words = messages.get();
        VerdictText text = new VerdictWords(words).of(redacted.examined().verdict());
        return new Written(
                new SummaryText(words, version, zone).of(redacted, text),
                new SummaryPage(words, version, zone).of(redacted, text),
                new SummaryJson(version, zone).of(redacted, text).toString(),
                new Letters(words, version, zone).of(redacted, text),
                redacted.masks());
    }

    @Override
    public List<Observation> shown(Address address, List<Observation> observations) {
        return redaction.get().of(address, observations);
    }
}
