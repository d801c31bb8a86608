package app.whoseside.ui;

import app.whoseside.examination.BrokenOff;
import app.whoseside.examination.Examiner;
import app.whoseside.examination.Request;
import app.whoseside.model.Examined;
import app.whoseside.ui.Vigil.Phase;
import app.whoseside.watch.Course;
import app.whoseside.watch.Ending;
import app.whoseside.watch.Entry.Gap;
import app.whoseside.watch.Entry.Look;
import app.whoseside.watch.Moment;
import app.whoseside.watch.Timeline;
import app.whoseside.watch.Times;
import app.whoseside.watch.Watch;
import app.whoseside.watch.WatchFolder.Place;
import app.whoseside.watch.Watcher;
import app.whoseside.watch.Watches;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** One watch at work on its own thread. What it sees is told on that thread. */
final class Shift implements Watcher, Runnable {
    /** Every examination ends within its own limits; this is for one that does not. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Watches watches;
    private final Examiner examiner;
    private final Request request;
    private final Optional<Place> place;
    private final Listener listener;
    private final Thread thread;
    private final AtomicReference<Optional<Watch>> watch = new AtomicReference<>(Optional.empty());
    private volatile boolean over;
    private volatile boolean unwanted;
    private boolean paused;

    /** Is told what changes, on the watch's thread. */
    interface Listener {
        void now(UnaryOperator<Vigil> change);

        /** The last call. */
        void ended(Phase how);
    }

    Shift(Watches watches, Examiner examiner, Request request, Optional<Place> place, ThreadFactory threads, Listener listener) {
        this.watches = new Watches(watches.folder(), watches.pace(), watches.around(), ending(watches.times()), watches.chance(), watches.looking());
        this.examiner = examiner;
        this.request = request;
        this.place = place;
        this.listener = listener;
        thread = threads.newThread(this);
    }

    void start() {
        thread.start();
    }

    void lookNow() {
        watch.get().ifPresent(Watch::lookNow);
    }

    /** Ends it; what it noted stays, so that it can go on later. */
    void stop() {
        over = true;
        thread.interrupt();
    }

    /** Ends it for good. */
    void dismiss() {
        unwanted = true;
        stop();
    }

    /** Waits until it has let go of the site, so long at the most. */
    void await(Duration most) throws InterruptedException {
        thread.join(most);
    }

    @Override
    public void run() {
        try {
            Watch mine = watches.watch(request.address(), place, page -> examine(), this);
            watch.set(Optional.of(mine));
            Ending ending = mine.run();
            unwanted = true;
            listener.ended(new Phase.Ended(ending));
        } catch (InterruptedException stopped) {
            // The one who stopped it knows.
        } catch (RuntimeException | Error mistake) {
            listener.ended(new Phase.Broken());
            throw mistake;
        } finally {
            letGo();
        }
    }

    private void letGo() {
        if (unwanted) {
            place.ifPresent(Place::forget);
        }
        place.ifPresent(Place::close);
    }

    private Examined examine() throws InterruptedException {
        Moment started = watches.times().now();
        Examiner.Running running = examiner.start(request, snapshot -> {});
        try {
            return running.result().get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            running.cancel();
            throw e;
        } catch (CancellationException | ExecutionException | TimeoutException e) {
            running.cancel();
            System.getLogger(Shift.class.getName()).log(System.Logger.Level.WARNING, "an examination within a watch broke off", e);
            return BrokenOff.of(request, started.wall(), watches.times().now().steady().minus(started.steady()));
        }
    }

    /** Something on the way of a look may swallow the interrupt; after each look the watch sleeps, and there it ends all the same. */
    private Times ending(Times times) {
        return new Times() {
            @Override
            public Moment now() {
                return times.now();
            }

            @Override
            public void sleep(Duration duration) throws InterruptedException {
                if (over) {
                    throw new InterruptedException();
                }
                times.sleep(duration);
            }
        };
    }

    @Override
    public void looking() {
        listener.now(vigil -> vigil.now(new Phase.Looking()));
    }

    @Override
    public void examined(Examined examined) {
        listener.now(vigil -> vigil.now(vigil.kept().seen(examined)));
    }

    @Override
    public void course(Course now) {
        listener.now(vigil -> vigil.now(now));
    }

    @Override
    public void notNoted() {
        listener.now(vigil -> vigil.now(Vigil.Noted.NOT_NOW));
    }

    @Override
    public void notedAgain() {
        listener.now(vigil -> vigil.now(Vigil.Noted.YES));
    }

    @Override
    public void looked(Look look, Timeline timeline) {
        // the course has told it
    }

    @Override
    public void waiting(Instant until, Instant allowed) {
        if (!paused) {
            listener.now(vigil -> vigil.now(new Phase.Waiting(until, allowed)));
        }
    }

    @Override
    public void gap(Gap gap) {
        switch (gap.why()) {
            case NO_NETWORK, LOW_BATTERY -> {
                paused = true;
                listener.now(vigil -> vigil.now(new Phase.Paused(gap.why())));
            }
            case GOES_ON -> paused = false;
            default -> {
                // the strip of time shows it
            }
        }
    }
}
