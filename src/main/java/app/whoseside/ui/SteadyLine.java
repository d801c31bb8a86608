package app.whoseside.ui;

import java.time.Duration;
import java.time.Instant;

/** A line that stays at least a second, so that it can be read. */
final class SteadyLine {
    private static final Duration LEAST = Duration.ofSeconds(1);

    private String shown = "";
    private Instant since = Instant.MIN;

    /** Returns what to show now that this is wanted. */
    String want(String wanted, Instant now) {
        if (!wanted.equals(shown) && (shown.isEmpty() || !now.isBefore(since.plus(LEAST)))) {
            shown = wanted;
            since = now;
        }
        return shown;
    }

    void clear() {
        shown = "";
    }
}
