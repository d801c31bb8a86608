package app.whoseside.os.windows;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of Windows' proxy setting is in force. A server or script that Windows keeps in a field whose switch is off counts as none.
 *
 * @param flags of INTERNET_PER_CONN_FLAGS (wininet.h): 1 direct, 2 a server, 4 a script, 8 automatic detection
 */
record ConnectionSettings(int flags, String server, String bypass, String script) {
    static final int DIRECT = 1;
    static final int SERVER = 2;
    static final int SCRIPT = 4;
    static final int DETECT = 8;

    /** Direct connections are always possible, whether or not their flag was written. */
    ConnectionSettings {
        flags |= DIRECT;
        boolean byHand = (flags & SERVER) != 0;
        server = byHand ? server : "";
        bypass = byHand ? bypass : "";
        script = (flags & SCRIPT) != 0 ? script : "";
    }

    /** Returns whether a server or script is set; automatic detection alone finds nothing in most networks. */
    boolean inForce() {
        return !server.isEmpty() || !script.isEmpty();
    }

    /** Automatic detection goes too: it could bring back the same proxy. */
    ConnectionSettings off() {
        return new ConnectionSettings(flags & ~(SERVER | SCRIPT | DETECT), "", "", "");
    }

    Map<String, String> values() {
        return Map.of("flags", String.valueOf(flags), "server", server, "bypass", bypass, "script", script);
    }

    /** Returns empty when these are not such values. */
    static Optional<ConnectionSettings> of(Map<String, String> values) {
        String flags = values.getOrDefault("flags", "");
        if (!flags.matches("\\d{1,5}") || !values.keySet().containsAll(Set.of("server", "bypass", "script"))) {
            return Optional.empty();
        }
        return Optional.of(new ConnectionSettings(Integer.parseInt(flags), values.get("server"), values.get("bypass"), values.get("script")));
    }
}
