package app.whoseside.watch;

import java.time.Duration;

/**
 * Where a watch stands: all that it needs to go on.
 *
 * @param examined whether any examination found a trouble
 * @param sure whether each of them was sure that it was the site
 */
public record Course(Moment since, Timeline timeline, boolean examined, boolean sure) {

    static Course begin(Moment since) {
        return new Course(since, Timeline.empty(), false, true);
    }

    Course with(Entry next) {
        return new Course(since, timeline.with(next), examined, sure);
    }

    /** Takes in what one examination said of whose side it is. */
    Course with(boolean theSite) {
        return new Course(since, timeline, true, sure && theSite);
    }

    boolean theSite() {
        return examined && sure;
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
