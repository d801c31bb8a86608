package app.whoseside.os.hands;

import app.whoseside.model.Thing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * What the undo journal keeps of one change. There is one for each setting at most, since its id comes from the setting's.
 *
 * @param setting id of the {@link Switch}
 * @param name what the system calls it; empty for the proxy
 * @param before all values as they were
 * @param ours all values as the change leaves them
 * @param since when it was noted, just before the change
 */
public record Entry(String setting, Thing thing, String name, Map<String, String> before, Map<String, String> ours, Instant since) {
    private static final int LONGEST_SLUG = 60;

    public Entry {
        before = Map.copyOf(before);
        ours = Map.copyOf(ours);
    }

    /** Where a setting stands beside what is noted of it. */
    public enum State {
        BEFORE,
        OURS,
        /** Some values are as they were and some are ours: the change was cut off in the middle. */
        MIXED,
        /** Somebody else changed it. */
        OTHER
    }

    /** Returns what names the entry, and its file. */
    public String id() {
        return idOf(setting);
    }

    static String idOf(String setting) {
        CRC32 sum = new CRC32();
        sum.update(setting.getBytes(StandardCharsets.UTF_8));
        String slug = setting.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return slug.substring(0, Math.min(slug.length(), LONGEST_SLUG)) + "-" + String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    public State state(Map<String, String> now) {
        if (now.equals(before)) {
            return State.BEFORE;
        }
        if (now.equals(ours)) {
            return State.OURS;
        }
        SortedSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(ours.keySet());
        keys.addAll(now.keySet());
        return keys.stream().allMatch(key -> same(now, before, key) || same(now, ours, key)) ? State.MIXED : State.OTHER;
    }

    private static boolean same(Map<String, String> one, Map<String, String> other, String key) {
        return one.containsKey(key) == other.containsKey(key) && one.getOrDefault(key, "").equals(other.getOrDefault(key, ""));
    }

    /** Returns the values in an order that does not change. */
    static SortedMap<String, String> sorted(Map<String, String> values) {
        return new TreeMap<>(values);
    }

    /** The values of a proxy may hold a password. */
    @Override
    public String toString() {
        return "Entry[" + id() + "]";
    }
}
