package app.whoseside.watch;

import app.whoseside.model.Address;
import app.whoseside.model.PublicNames;
import java.time.Duration;
import java.util.Map;

/**
 * How often a site may be asked.
 *
 * @param least between two looks
 * @param first after this at the latest comes the first look, and after half of it at the earliest, or after {@code least}
 * @param most after this the next look comes, unless the site asked for longer
 * @param between two whole examinations
 * @param breath before it is asked again whether a page that opened really does, and after something happened here
 * @param whole after this the watch ends
 */
public record Pace(Duration least, Duration first, Duration most, Duration between, Duration breath, Duration whole) {
    /** What services that watch sites do at the most, once a minute, is the least here. */
    public static final Pace POLITE = new Pace(
            Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(15), Duration.ofMinutes(5), Duration.ofSeconds(10), Duration.ofDays(1));

    /** For tests and the lab, in milliseconds; not documented elsewhere, as nobody else has a use for it. */
    private static final String LEAST = "WHOSESIDE_WATCH_LEAST";

    /** Returns the pace for this site. Only a site that is not on the public internet can be asked faster, and only in a test. */
    public static Pace of(Address address, Map<String, String> environment) {
        String least = environment.getOrDefault(LEAST, "");
        boolean inside = !PublicNames.isPublic(address.host());
        return inside && least.matches("[1-9]\\d{0,4}") ? POLITE.faster(Duration.ofMillis(Long.parseLong(least))) : POLITE;
    }

    /** Returns the same with everything but the whole shorter in proportion. */
    public Pace faster(Duration shortest) {
        long times = Math.max(1, least.dividedBy(shortest));
        return new Pace(shortest, first.dividedBy(times), most.dividedBy(times), between.dividedBy(times), breath.dividedBy(times), whole);
    }
}
