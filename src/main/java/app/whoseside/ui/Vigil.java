package app.whoseside.ui;

import app.whoseside.model.Watched;
import app.whoseside.report.Escalation;
import app.whoseside.watch.Course;
import app.whoseside.watch.Ending;
import app.whoseside.watch.Entry.Why;
import app.whoseside.watch.Since;
import app.whoseside.watch.Timeline;
import java.time.Instant;
import java.util.Optional;

/**
 * The watch of this window as it stands now.
 *
 * @param course empty until the first look
 * @param noted whether it is noted on this computer
 */
record Vigil(Kept kept, Optional<Course> course, Phase phase, Noted noted) {

    /** Whether a restart would know of what the watch sees. */
    enum Noted {
        YES,
        /** The disk is full, or the folder cannot be written any more. */
        NOT_NOW,
        /** There was no place for notes from the first. */
        NEVER
    }

    /** What the watch is at. */
    sealed interface Phase {
        record Looking() implements Phase {}

        /** @param allowed before this the site may not be asked again */
        record Waiting(Instant until, Instant allowed) implements Phase {}

        record Paused(Why why) implements Phase {}

        record Ended(Ending ending) implements Phase {}

        /** By a mistake of the program. */
        record Broken() implements Phase {}
    }

    Vigil now(Phase next) {
        return new Vigil(kept, course, next, noted);
    }

    Vigil now(Course further) {
        return new Vigil(kept, Optional.of(further), phase, noted);
    }

    Vigil now(Kept seen) {
        return new Vigil(seen, course, phase, noted);
    }

    Vigil now(Noted whether) {
        return new Vigil(kept, course, phase, whether);
    }

    boolean on() {
        return !(phase instanceof Phase.Ended) && !(phase instanceof Phase.Broken);
    }

    boolean back() {
        return phase instanceof Phase.Ended(Ending ending) && !(ending instanceof Ending.Over);
    }

    String site() {
        return kept.subject().address().host();
    }

    Timeline timeline() {
        return course.map(Course::timeline).orElseGet(Timeline::empty);
    }

    /** Returns what it saw so far; empty before the first look. */
    Optional<Watched> watched() {
        Watched.End end = phase instanceof Phase.Ended(Ending ending) ? Since.end(ending) : on() ? Watched.End.GOES_ON : Watched.End.STOPPED;
        return watched(end);
    }

    /** Returns that it is time to tell someone, by the result that the watch began with and by what it saw since. */
    Optional<Escalation> due() {
        return watched().flatMap(kept::with).flatMap(Escalation::of);
    }

    Optional<Watched> watched(Watched.End end) {
        return course.filter(far -> !far.timeline().looks().isEmpty()).map(far -> Since.of(far, end));
    }
}
