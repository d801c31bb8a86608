package app.whoseside.update;

import app.whoseside.model.Address;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a signed version file says.
 *
 * @param published when the file was made; a later file has a later time
 * @param expires from when on the file says nothing any more, so that nobody is held at an old one for long
 * @param page where a person reads of the version and gets it
 */
public record Announcement(VersionNumber version, Instant published, Instant expires, Address page) {
    /** Two clocks seldom agree to the minute. */
    private static final Duration ODDS = Duration.ofDays(1);

    /**
     * Returns why it counts for nothing, or empty when it counts.
     *
     * @param newest the latest time of publishing that was ever taken for good
     */
    Optional<String> refusal(VersionNumber running, Optional<Instant> newest, Instant now) {
        if (!expires.isAfter(now)) {
            return Optional.of("it has expired, or the clock here is wrong");
        }
        if (published.isAfter(now.plus(ODDS))) {
            return Optional.of("it is from the future, or the clock here is wrong");
        }
        if (newest.filter(published::isBefore).isPresent()) {
            return Optional.of("it is older than one that was here before");
        }
        return version.compareTo(running) < 0 ? Optional.of("it is about an older version than this one") : Optional.empty();
    }
}
