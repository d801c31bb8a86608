package app.whoseside.cli;

import app.whoseside.model.Examined;
import app.whoseside.model.StepOffer;
import app.whoseside.report.Escalation;
import app.whoseside.report.Redacted;
import app.whoseside.report.SummaryText;
import app.whoseside.words.Messages;
import app.whoseside.words.PathWords;
import app.whoseside.words.UnaskedWords;
import app.whoseside.words.VerdictText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A verdict on a page of a terminal. */
record AnswerText(Messages messages, int columns, SummaryText summary) {
    private static final String IN = "  ";

    /** Returns the lines, the answer first. */
    List<String> of(Redacted redacted, VerdictText text, boolean details) {
        Examined examined = redacted.examined();
        String site = examined.address().host();
        List<String> lines = new ArrayList<>();
        lines.add(text.side());
        lines.add("");
        lines.addAll(Wrap.lines(text.headline(), IN, columns));
        lines.addAll(Wrap.lines(text.sureness(), IN, columns));
        List<String> why = new ArrayList<>(text.why());
        text.missing().ifPresent(why::add);
        block(lines, "verdict.why", why, false);
        block(lines, "verdict.now", text.now(), true);
        paragraph(lines, text.whoLabel(), text.who());
        paragraph(lines, messages.get("verdict.howlong"), text.howLong());
        Escalation.of(examined).ifPresent(due -> {
            lines.add("");
            lines.addAll(Wrap.lines(due.sentences(messages), "", columns));
        });
        paragraph(lines, messages.get("cli.path"), new PathWords(messages).line(examined.verdict().places(), site, true));
        // what is missing was said above already
        List<String> unasked = new UnaskedWords(messages).of(examined);
        block(lines, "cli.unasked", unasked.stream().filter(sentence -> !why.contains(sentence)).toList(), false);
        examined.verdict().steps().stream().map(StepOffer::id).filter(id -> Answers.step(id).isPresent()).findFirst().ifPresent(step -> {
            lines.add("");
            lines.addAll(Wrap.lines(messages.get("cli.tell"), "", columns));
            lines.add(IN + messages.get("cli.tell.command", Map.of("step", step)));
        });
        if (details) {
            lines.addAll(List.of("", messages.get("cli.details")));
            summary.observations(redacted).forEach(line -> lines.add(IN + line));
        }
        return lines;
    }

    private void block(List<String> lines, String title, List<String> sentences, boolean numbered) {
        if (sentences.isEmpty()) {
            return;
        }
        lines.addAll(List.of("", messages.get(title)));
        for (int i = 0; i < sentences.size(); i++) {
            String mark = numbered ? i + 1 + "." : messages.get("cli.bullet");
            lines.addAll(Wrap.lines(sentences.get(i), IN + mark + " ", columns));
        }
    }

    private void paragraph(List<String> lines, String title, String text) {
        if (!text.isBlank()) {
            lines.addAll(List.of("", title));
            lines.addAll(Wrap.lines(text, IN, columns));
        }
    }
}
