package app.whoseside.words;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Puts how long something lasted at the least into words: in minutes, and from two hours on in hours, since nobody divides by sixty. */
public record HowLong(Duration least) {
    private static final Duration LONG = Duration.ofHours(2);

    /** Whether it did not last a minute, and no number is worth telling. */
    public boolean brief() {
        return least.toMinutes() == 0;
    }

    /** Returns the key of the sentence that counts so; the one for hours ends with {@code .hours}. */
    public String key(String sentence) {
        return least.compareTo(LONG) >= 0 ? sentence + ".hours" : sentence;
    }

    /** Returns what either sentence counts, beside other values of it. */
    public Map<String, Object> with(Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("minutes", least.toMinutes());
        values.put("count", least.toHours());
        return values;
    }
}
