package app.whoseside.cli;

import java.util.Map;

/** The command line cannot be understood; the message says what to change. */
final class WrongUse extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Map<String, ?> values;

    WrongUse(String key, Map<String, ?> values) {
        super(key);
        this.key = key;
        this.values = values;
    }

    String key() {
        return key;
    }

    Map<String, ?> values() {
        return values;
    }
}
