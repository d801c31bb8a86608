package app.whoseside.ui;

import app.whoseside.model.Examined;

/** Writes the summary that a person saves or copies, already redacted. */
public interface SummaryWriter {
    String text(Examined examined);

    String json(Examined examined);
}
