package app.whoseside.ui;

import app.whoseside.examination.Reconsidering;
import app.whoseside.model.Examined;
import app.whoseside.model.Vantage;
import app.whoseside.model.Verdict;
import java.util.Map;

/** Concludes what a test tells it to, and keeps what it was given. */
final class FakeReconsidering implements Reconsidering {
    Verdict verdict = Samples.proxy();
    Examined first;
    Map<Vantage, Boolean> outcomes = Map.of();

    @Override
    public Examined with(Examined first, Map<Vantage, Boolean> outcomes) {
        this.first = first;
        this.outcomes = Map.copyOf(outcomes);
        return new Examined(
                first.address(), verdict, first.observations(), first.environment(), first.unasked(), first.started(), first.firstVerdict(), first.took());
    }
}
