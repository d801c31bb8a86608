package app.whoseside.model;

import java.util.Map;

/** What the administrator of this computer decided for the program, as far as it can be read. */
public sealed interface Policy {

    /** Nothing. */
    record None() implements Policy {}

    /**
     * These values.
     *
     * @param values by name, all in lower case
     * @param where the file or key that says so
     */
    record Says(Map<String, String> values, String where) implements Policy {
        public Says {
            values = Map.copyOf(values);
        }
    }

    /** Something is there and cannot be read or understood. */
    record Unreadable(String where) implements Policy {}
}
