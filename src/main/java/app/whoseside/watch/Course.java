package app.whoseside.watch;

import app.whoseside.model.Party;
import java.time.Duration;
import java.util.Optional;

/**
 * Where a watch stands: all that it needs to go on.
 *
 * @param whose of whom each examination that found a trouble was sure; UNKNOWN where one was not, or another than one before; empty before the first
 */
public record Course(Moment since, Timeline timeline, Optional<Party> whose) {

    static Course begin(Moment since) {
        return new Course(since, Timeline.empty(), Optional.empty());
    }

    Course with(Entry next) {
        return new Course(since, timeline.with(next), whose);
    }

    /** Takes in whom one examination is sure of, or UNKNOWN. */
    Course with(Party one) {
        return new Course(since, timeline, Optional.of(whose.filter(before -> before != one).map(other -> Party.UNKNOWN).orElse(one)));
    }

    Party surely() {
        return whose.orElse(Party.UNKNOWN);
    }

    /** Returns these clocks, with steady time counted on from the last entry: nobody knows how long the program was away but the clock on the wall. */
    Times goOn(Times times) {
        Moment last = timeline.entries().isEmpty() ? since : timeline.entries().getLast().at();
        Moment now = times.now();
        Duration away = Duration.between(last.wall(), now.wall());
        Duration shift = last.steady().plus(Plan.longest(Duration.ZERO, away)).minus(now.steady());
        return new Times() {
            @Override
            public Moment now() {
                Moment now = times.now();
                return new Moment(now.wall(), now.steady().plus(shift));
            }

            @Override
            public void sleep(Duration duration) throws InterruptedException {
                times.sleep(duration);
            }
        };
    }
}
