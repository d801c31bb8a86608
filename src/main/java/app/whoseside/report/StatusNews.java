package app.whoseside.report;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a status page announces, beside the time in which the page failed here.
 *
 * @param since when what it announces began or begins
 * @param until when that is planned to end
 */
record StatusNews(Compared compared, Optional<Instant> since, Optional<Instant> until) {
    /** People write down a trouble some minutes after it began; clocks differ. */
    private static final Duration SLACK = Duration.ofMinutes(10);

    /** How both times lie to each other. */
    enum Compared {
        /** The page gave no news. */
        SILENT,
        /** Nothing failed here. */
        NO_FAILURE,
        /** It announces nothing, though the page failed. */
        QUIET,
        /** It announces no trouble, but work at another time. */
        PLANNED,
        /** It announces trouble, and does not say since when. */
        OPEN,
        /** What it announces was going on when the page failed. */
        FITS,
        /** The page failed before that. */
        LATER,
        /** The page failed after that. */
        EARLIER
    }

    /** @param failures when the page failed here, in the order of time */
    static StatusNews of(Observation page, List<Instant> failures) {
        Optional<Instant> since = time(page, Fact.SINCE);
        Optional<Instant> until = time(page, Fact.UNTIL);
        return new StatusNews(compare(page, failures, since, until), since, until);
    }

    private static Compared compare(Observation page, List<Instant> failures, Optional<Instant> since, Optional<Instant> until) {
        boolean trouble = page.outcome() == Outcome.PRESENT;
        if (!trouble && page.outcome() != Outcome.ABSENT) {
            return Compared.SILENT;
        }
        if (failures.isEmpty()) {
            return Compared.NO_FAILURE;
        }
        if (since.isEmpty()) {
            return trouble ? Compared.OPEN : Compared.QUIET;
        }
        if (since.get().isAfter(failures.getLast().plus(SLACK))) {
            return trouble ? Compared.LATER : Compared.PLANNED;
        }
        // work that is planned and not called trouble may have begun, or run on, in silence
        if (until.filter(end -> end.isBefore(failures.getFirst().minus(SLACK))).isPresent()) {
            return trouble ? Compared.EARLIER : Compared.PLANNED;
        }
        return Compared.FITS;
    }

    private static Optional<Instant> time(Observation page, Fact fact) {
        try {
            return page.fact(fact).map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
