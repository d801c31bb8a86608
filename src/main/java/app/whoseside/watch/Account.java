package app.whoseside.watch;

import app.whoseside.model.Outcome;
import app.whoseside.model.Watched;
import app.whoseside.watch.Entry.Gap;
import app.whoseside.watch.Entry.Look;
import java.util.List;
import java.util.stream.Stream;

/** What a watch saw, as a result carries it. */
public final class Account {
    private Account() {}

    /** Returns all that the course tells; a stretch in which nobody could look stands there as a look that says nothing. */
    public static Watched of(Course course, Watched.End end) {
        Timeline timeline = course.timeline();
        List<Watched.Look> looks = timeline.entries().stream().flatMap(Account::look).toList();
        return new Watched(course.since().wall(), looks, timeline.failedFor(), end, course.surely());
    }

    /** Returns how far a watch is that ended so. */
    public static Watched.End end(Ending ending) {
        return switch (ending) {
            case Ending.Works works -> Watched.End.BACK;
            case Ending.Back back -> Watched.End.BACK;
            case Ending.Over over -> Watched.End.OVER;
        };
    }

    private static Stream<Watched.Look> look(Entry entry) {
        return switch (entry) {
            case Look look -> Stream.of(new Watched.Look(look.at().wall(), state(look), look.outcome()));
            case Gap gap when gap.why().unseen() -> Stream.of(new Watched.Look(gap.at().wall(), Watched.State.UNKNOWN, Outcome.UNKNOWN));
            case Gap gap -> Stream.empty();
        };
    }

    private static Watched.State state(Look look) {
        return switch (look.state()) {
            case UP -> Watched.State.UP;
            case SLOW -> Watched.State.SLOW;
            case DOWN -> Watched.State.DOWN;
            case UNKNOWN -> Watched.State.UNKNOWN;
        };
    }
}
