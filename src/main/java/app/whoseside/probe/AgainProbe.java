package app.whoseside.probe;

import app.whoseside.model.Observation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The page again, twice, moments after it failed: does it fail each time, or only now and then? Ends as soon as it opens. */
public record AgainProbe(PageProbe page) implements Probe {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int TIMES = 2;

    @Override
    public List<Observation> ask() {
        List<Observation> seen = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return List.copyOf(seen);
            }
            List<Observation> now = page.ask();
            seen.addAll(now);
            if (now.stream().anyMatch(one -> one.outcome().works())) {
                break;
            }
        }
        return List.copyOf(seen);
    }
}
