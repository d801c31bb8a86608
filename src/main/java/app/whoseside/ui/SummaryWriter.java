package app.whoseside.ui;

import app.whoseside.model.Address;
import app.whoseside.model.Examined;
import app.whoseside.model.Observation;
import java.util.List;
import java.util.Set;

/** Writes the summary that a person saves or copies, already redacted. */
public interface SummaryWriter {

    /** Returns what writes the summary of that result; the masks of one draft keep their names from one rendering to the next. */
    Draft draft(Examined examined);

    /** Returns what the details page may show of these observations. */
    List<Observation> shown(Address address, List<Observation> observations);

    /** The summary of one result. */
    @FunctionalInterface
    interface Draft {

        /** Returns the summary with these masks lifted, by their ids; those that may not return stay. */
        Written with(Set<String> back);
    }

    /** Returns the summary with nothing put back. */
    default Written written(Examined examined) {
        return draft(examined).with(Set.of());
    }
}
