package app.whoseside.ui;

import java.util.List;

/**
 * The page of a step as it stands now.
 *
 * @param lines what stands in the card, one sentence or more each
 * @param tells what each outcome would say; both or none
 * @param facts time and undoing, or none
 * @param square the address for a phone's camera; empty for none
 * @param text a text to be read and copied; empty for none
 * @param waiting whether time passes
 */
record StepView(
        String heading, String below, List<String> lines, List<String> tells, List<Fact> facts, String square, String text, boolean waiting, List<Choice> choices) {
    static final StepView EMPTY = new StepView("", "", List.of(), List.of(), List.of(), "", "", false, List.of());

    record Fact(String name, String value) {}

    /** A page that says little beside its heading. */
    static StepView plain(String heading, String below, List<String> lines, List<Choice> choices) {
        return new StepView(heading, below, lines, List.of(), List.of(), "", "", false, choices);
    }

    StepView whileWaiting() {
        return new StepView(heading, below, lines, tells, facts, square, text, true, choices);
    }
}
