package app.whoseside.watch;

import app.whoseside.model.Outcome;
import app.whoseside.model.Watched;
import app.whoseside.watch.Entry.Gap;
import app.whoseside.watch.Entry.Look;
import app.whoseside.watch.Entry.Why;
import java.util.stream.Stream;

/** Puts the course of a watch into what a summary tells of it. */
public final class Since {
    private Since() {}

    /**
     * Returns every look in its order. Where something happened here, a look that says nothing stands in between: what lies before and after is not
     * one stretch of time, as in {@link Timeline#failedFor()}.
     */
    public static Watched of(Course course, Watched.End end) {
        return new Watched(
                course.since().wall(),
                course.timeline().entries().stream().flatMap(Since::look).toList(),
                course.timeline().failedFor(),
                end,
                course.surely());
    }

    private static Stream<Watched.Look> look(Entry entry) {
        return switch (entry) {
            case Look look -> Stream.of(new Watched.Look(look.at().wall(), state(look.state()), look.outcome()));
            // the pause before it says as much already
            case Gap(Moment at, Why why) when why == Why.GOES_ON -> Stream.empty();
            case Gap gap -> Stream.of(new Watched.Look(gap.at().wall(), Watched.State.UNKNOWN, Outcome.UNKNOWN));
        };
    }

    private static Watched.State state(Entry.State state) {
        return switch (state) {
            case UP -> Watched.State.UP;
            case SLOW -> Watched.State.SLOW;
            case DOWN -> Watched.State.DOWN;
            case UNKNOWN -> Watched.State.UNKNOWN;
        };
    }
}
