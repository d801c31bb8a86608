package app.whoseside.report;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as a log has them, the same in every language, since a desk searches its logs for them. */
record Times(ZoneId zone) {
    String full(Instant instant) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).format(instant.atZone(zone));
    }

    String clock(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).format(instant.atZone(zone));
    }

    /** Returns the time, with its day where that is another than the reader was told before. */
    String after(Instant before, Instant instant) {
        return before.atZone(zone).toLocalDate().equals(instant.atZone(zone).toLocalDate()) ? clock(instant) : full(instant);
    }

    /** Offsets are understood everywhere; names of zones are not. */
    String offset(Instant instant) {
        String offset = zone.getRules().getOffset(instant).getId();
        return offset.equals("Z") ? "UTC" : "UTC" + offset;
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3f", duration.toMillis() / 1000.0);
    }
}
