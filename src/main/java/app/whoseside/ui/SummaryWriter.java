package app.whoseside.ui;

import app.whoseside.model.Address;
import app.whoseside.model.Examined;
import app.whoseside.model.Observation;
import app.whoseside.report.Letter;
import java.util.List;

/** Writes the summary that a person saves or copies, already redacted. */
public interface SummaryWriter {
    String text(Examined examined);

    /** Returns the summary as one file of HTML. */
    default String page(Examined examined) {
        return text(examined);
    }

    /** Returns letters to those who can mend it, the most fitting first; none where that is not clear enough. */
    default List<Letter> letters(Examined examined) {
        return List.of();
    }

    String json(Examined examined);

    /** Returns what the details page may show of these observations. */
    List<Observation> shown(Address address, List<Observation> observations);
}
