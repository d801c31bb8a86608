package app.whoseside.ui;

import app.whoseside.knowledge.Explanations;
import app.whoseside.model.Verdict;
import app.whoseside.words.Isolates;
import app.whoseside.words.Messages;
import app.whoseside.words.VerdictWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The texts as the program gives them to the window. */
record SampleTexts(Messages messages) implements Texts {

    SampleTexts() {
        this(Messages.english());
    }

    @Override
    public String get(String key, Map<String, ?> values) {
        return Isolates.leftOut(messages.find(key, values).orElse(""));
    }

    @Override
    public Map<String, Object> values(Verdict verdict) {
        return new VerdictWords(messages).values(verdict);
    }

    @Override
    public List<String> explained(Verdict verdict) {
        return Explanations.load().of(verdict.cause()).stream().map(id -> get("explain." + id)).toList();
    }

    @Override
    public Locale language() {
        return messages.locale();
    }
}
