package app.whoseside.ui;

import app.whoseside.model.Address;
import app.whoseside.model.Examined;
import app.whoseside.model.Observation;
import java.util.List;

/** Writes the summary that a person saves or copies, already redacted. */
public interface SummaryWriter {
    String text(Examined examined);

    String json(Examined examined);

    /** Returns what the details page may show of these observations. */
    List<Observation> shown(Address address, List<Observation> observations);
}
