package app.whoseside.report;

import app.whoseside.model.Examined;
import java.util.List;

/** An examination without anything of the person's. Only {@link Redaction} makes one, and only of one are summaries made. */
public final class Redacted {
    private final Examined examined;
    private final List<Mask> masks;

    Redacted(Examined examined, List<Mask> masks) {
        this.examined = examined;
        this.masks = List.copyOf(masks);
    }

    public Examined examined() {
        return examined;
    }

    /** Returns what was left out, by kind: also what the person put back. */
    public List<Mask> masks() {
        return masks;
    }
}
