package app.whoseside.watch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The field Retry-After: a number of seconds, or a date (RFC 9110 section 10.2.3). */
final class RetryAfter {
    /** Longer than any watch. */
    private static final Duration MOST = Duration.ofDays(2);

    private RetryAfter() {}

    /** Returns how long from now; empty where the text says nothing, or speaks of the past. */
    static Optional<Duration> read(String text, Instant now) {
        return (text.matches("\\d{1,9}") ? Optional.of(Duration.ofSeconds(Long.parseLong(text))) : date(text).map(then -> Duration.between(now, then)))
                .filter(wait -> wait.isPositive())
                .map(wait -> wait.compareTo(MOST) > 0 ? MOST : wait);
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
