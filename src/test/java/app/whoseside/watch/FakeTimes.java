package app.whoseside.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Clocks that go on only while somebody sleeps, at once, and that can be set. */
public final class FakeTimes implements Times {
    public static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private Instant wall = NOON;
    private Duration steady = Duration.ofHours(3);
    /** What happens while somebody sleeps, each once, at its time since the begin. */
    private final List<Happening> happenings = new ArrayList<>();

    private record Happening(Duration after, Runnable deed) {}

    public void after(Duration after, Runnable deed) {
        happenings.add(new Happening(steady.plus(after), deed));
    }

    /** The computer sleeps, or its clock is set. */
    public void setWall(Duration by) {
        wall = wall.plus(by);
    }

    @Override
    public Moment now() {
        return new Moment(wall, steady);
    }

    @Override
    public void sleep(Duration duration) {
        wall = wall.plus(duration);
        steady = steady.plus(duration);
        happenings.stream().filter(one -> one.after.compareTo(steady) <= 0).toList().forEach(one -> {
            happenings.remove(one);
            one.deed.run();
        });
    }
}
