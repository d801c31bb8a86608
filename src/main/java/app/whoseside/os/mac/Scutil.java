package app.whoseside.os.mac;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code scutil --proxy} writes: one dictionary of "key : value" lines, with arrays of numbered lines inside.
 *
 * @param values plain values by key
 * @param lists arrays by key
 */
record Scutil(Map<String, String> values, Map<String, List<String>> lists) {

    /** Returns empty when this is no such dictionary. */
    static Optional<Scutil> read(String output) {
        if (!output.stripLeading().startsWith("<dictionary>")) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        Map<String, List<String>> lists = new HashMap<>();
        List<String> open = null;
        for (String line : output.lines().skip(1).map(String::strip).toList()) {
            String[] parts = line.split(" : ", 2);
            if (line.equals("}")) {
                open = null;
            } else if (parts.length == 2 && parts[1].startsWith("<array>")) {
                open = new ArrayList<>();
                lists.put(parts[0], open);
            } else if (parts.length == 2 && open != null) {
                open.add(parts[1]);
            } else if (parts.length == 2) {
                values.put(parts[0], parts[1]);
            }
        }
        return Optional.of(new Scutil(values, lists));
    }

    String value(String key) {
        return values.getOrDefault(key, "");
    }

    boolean on(String key) {
        return value(key).equals("1");
    }

    List<String> list(String key) {
        return lists.getOrDefault(key, List.of());
    }
}
