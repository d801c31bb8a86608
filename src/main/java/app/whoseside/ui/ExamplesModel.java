package app.whoseside.ui;

import app.whoseside.examination.Example;
import app.whoseside.examination.Recorded;
import java.util.List;
import java.util.function.Function;

/** The examples to choose from. */
final class ExamplesModel {
    private final Session session;
    private final Practice practice;
    private final Function<String, Recorded> examples;
    private final List<Choice> choices;

    record Choice(String id, String title, String below) {}

    ExamplesModel(Session session, Practice practice, Function<String, Recorded> examples, Texts texts) {
        this.session = session;
        this.practice = practice;
        this.examples = examples;
        choices = Example.IDS.stream()
                .map(id -> new Choice(id, texts.get("example." + id + ".title"), texts.get("example." + id + ".below")))
                .toList();
    }

    List<Choice> choices() {
        return choices;
    }

    void play(String id) {
        practice.play(examples.apply(id), session);
    }
}
