package app.whoseside.report;

import app.whoseside.model.Examined;

/** An examination without anything of the person's. Only {@link Redaction} makes one, and only of one are summaries made. */
public final class Redacted {
    private final Examined examined;

    Redacted(Examined examined) {
        this.examined = Bounded.of(examined);
    }

    public Examined examined() {
        return examined;
    }
}
