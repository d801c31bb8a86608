package app.whoseside.watch;

import app.whoseside.model.Address;
import app.whoseside.model.Confidence;
import app.whoseside.model.Examined;
import app.whoseside.model.Observation;
import app.whoseside.model.Party;
import app.whoseside.model.Side;
import app.whoseside.os.Battery;
import app.whoseside.watch.Entry.Gap;
import app.whoseside.watch.Entry.Look;
import app.whoseside.watch.Entry.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** One watch of one page, from its begin to its end, on the thread that runs it. An interrupt ends it. */
public final class Watch {
    /** So often, at the most, it is seen whether the network or the battery is still there, and whether the clocks agree. */
    private static final Duration SLICE = Duration.ofSeconds(5);
    /** A person who wants a look waits no longer for it to begin. */
    private static final Duration PIECE = Duration.ofSeconds(1);
    /** Clocks are corrected by less than this all the time. */
    private static final Duration TOLERANCE = Duration.ofSeconds(20);

    private final Address address;
    private final Asking asking;
    private final Around around;
    private final Times times;
    private final Plan plan;
    private final Watcher watcher;
    private final Consumer<Course> notes;

    private volatile Course course;
    private Moment seen;
    private String network = "";
    private Optional<Why> pause = Optional.empty();
    /** Whether the person wants a look before it is due; set from another thread. */
    private final AtomicBoolean wanted = new AtomicBoolean();

    /** How the page is asked for. */
    public interface Asking {
        Observation look(Address address) throws InterruptedException;

        Examined examine(Address address) throws InterruptedException;
    }

    /**
     * @param from where an earlier run left off, or {@link Course#begin}
     * @param notes told after each entry, so that a restart can go on
     */
    public Watch(Address address, Asking asking, Around around, Times times, Plan plan, Watcher watcher, Optional<Course> from, Consumer<Course> notes) {
        this.address = address;
        this.asking = asking;
        this.around = around;
        this.plan = plan;
        this.watcher = watcher;
        this.notes = notes;
        this.times = from.map(course -> course.goOn(times)).orElse(times);
        this.seen = this.times.now();
        this.course = from.orElseGet(() -> Course.begin(seen));
    }

    public Ending run() throws InterruptedException {
        boolean fresh = course.timeline().looks().isEmpty();
        if (!fresh) {
            note(Why.RESTARTED);
            await(soon());
        }
        network = around.here().network();
        whole();
        if (fresh && opened()) {
            return new Ending.Works();
        }
        while (true) {
            if (plan.back(course.timeline())) {
                return new Ending.Back(course.timeline().failedFor(), course.surely());
            }
            if (!await(afterLast(plan.wait(course.timeline())))) {
                return new Ending.Over(course.timeline().failedFor());
            }
            look();
            if (plan.worthAWhole(course.timeline())) {
                times.sleep(plan.pace().breath());
                whole();
            }
        }
    }

    /** Looks as soon as the site may be asked again; may be called from any thread. */
    public void lookNow() {
        wanted.set(true);
    }

    private boolean opened() {
        return course.timeline().last().filter(last -> last.state().opened()).isPresent();
    }

    private void look() throws InterruptedException {
        watcher.looking();
        Moment at = now();
        looked(Seen.look(at, asking.look(address)));
    }

    private void whole() throws InterruptedException {
        watcher.looking();
        Moment at = now();
        Examined examined = asking.examine(address);
        if (examined.verdict().side() != Side.NOBODY) {
            course = course.with(examined.verdict().confidence() == Confidence.SURE ? examined.verdict().party() : Party.UNKNOWN);
        }
        watcher.examined(examined);
        looked(Seen.whole(at, examined));
    }

    private void looked(Look look) {
        course = course.with(look);
        noted();
        watcher.looked(look, course.timeline());
    }

    private void note(Why why) {
        Gap gap = new Gap(times.now(), why);
        course = course.with(gap);
        noted();
        watcher.gap(gap);
    }

    private void noted() {
        notes.accept(course);
        watcher.course(course);
    }

    private Duration afterLast(Duration wait) {
        return course.timeline().last().map(last -> last.at().steady()).orElse(times.now().steady()).plus(wait);
    }

    /** Waits until then, or until something that happened here makes another moment right; returns false when the watch is over before. */
    private boolean await(Duration first) throws InterruptedException {
        Duration due = first;
        // who wanted a look while one was made has had it
        wanted.set(false);
        announce(due);
        while (!plan.over(course.since(), now())) {
            if (happened()) {
                due = soon();
                announce(due);
            }
            if (wanted.getAndSet(false)) {
                due = allowed();
                announce(due);
            }
            Duration left = due.minus(times.now().steady());
            if (!left.isPositive() && pause.isEmpty()) {
                return true;
            }
            Duration slice = plan.pace().least().compareTo(SLICE) < 0 ? plan.pace().least().dividedBy(2) : SLICE;
            rest(left.isPositive() && left.compareTo(slice) < 0 ? left : slice);
        }
        return false;
    }

    /** Sleeps so long, or until the person wants a look. */
    private void rest(Duration slice) throws InterruptedException {
        Duration end = times.now().steady().plus(slice);
        for (Duration left = slice; left.isPositive() && !wanted.get(); left = end.minus(times.now().steady())) {
            times.sleep(left.compareTo(PIECE) < 0 ? left : PIECE);
        }
    }

    private void announce(Duration due) {
        Moment now = times.now();
        Duration from = now.steady();
        watcher.waiting(now.wall().plus(Plan.longest(Duration.ZERO, due.minus(from))), now.wall().plus(Plan.longest(Duration.ZERO, allowed().minus(from))));
    }

    /** Returns when to look after something happened here: soon, though no sooner than the site may be asked again and wishes to be. */
    private Duration soon() {
        return Plan.longest(times.now().steady().plus(plan.pace().breath()), allowed());
    }

    /** Returns when the site may be asked again. */
    private Duration allowed() {
        return course.timeline().last()
                .map(last -> last.at().steady().plus(Plan.longest(plan.pace().least(), last.asked().orElse(Duration.ZERO))))
                .orElse(Duration.ZERO);
    }

    private Moment now() {
        return times.now();
    }

    /** Notes what happened here since it was last asked; returns whether that makes a look worthwhile that was not due yet. */
    private boolean happened() {
        boolean woke = clocks();
        Around.Here here = around.here();
        Optional<Why> reason = !here.connected() ? Optional.of(Why.NO_NETWORK) : around.battery() == Battery.LOW ? Optional.of(Why.LOW_BATTERY) : Optional.empty();
        boolean goesOn = pause.isPresent() && reason.isEmpty();
        if (!reason.equals(pause)) {
            pause = reason;
            note(reason.orElse(Why.GOES_ON));
        }
        boolean moved = !here.network().isEmpty() && !network.isEmpty() && !here.network().equals(network);
        if (moved) {
            // in another network another party may be at fault
            course = course.with(Party.UNKNOWN);
            note(Why.OTHER_NETWORK);
        }
        network = here.network().isEmpty() ? network : here.network();
        return woke || goesOn || moved;
    }

    private boolean clocks() {
        Moment before = seen;
        seen = now();
        Duration ahead = seen.aheadSince(before);
        if (ahead.abs().compareTo(TOLERANCE) < 0) {
            return false;
        }
        note(ahead.isNegative() ? Why.CLOCK_SET_BACK : Why.SLEPT);
        return !ahead.isNegative();
    }

    /** Returns when the watch began. */
    public Instant since() {
        return course.since().wall();
    }

    /** Returns where the watch stands, to whoever asks on whatever thread. */
    public Course course() {
        return course;
    }
}
