package app.whoseside.watch;

import app.whoseside.model.Address;
import app.whoseside.model.Examined;
import app.whoseside.model.Observation;
import app.whoseside.watch.WatchFolder.Place;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Begins watches.
 *
 * @param pace how often a site may be asked
 * @param looking makes what sends the single requests, once for each watch
 */
public record Watches(
        WatchFolder folder, Function<Address, Pace> pace, Around around, Times times, DoubleSupplier chance, Supplier<Function<Address, Observation>> looking) {

    /** A whole examination of the page; throws when it was stopped. */
    @FunctionalInterface
    public interface Examining {
        Examined of(Address address) throws InterruptedException;
    }

    /**
     * Returns a watch that goes on where an earlier one of the same site was cut off.
     *
     * @param place where it is kept; empty where nothing can be kept
     */
    public Watch watch(Address address, Optional<Place> place, Examining examining, Watcher watcher) {
        Function<Address, Observation> look = looking.get();
        Watch.Asking asking = new Watch.Asking() {
            @Override
            public Observation look(Address page) throws InterruptedException {
                Observation seen = look.apply(page);
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                return seen;
            }

            @Override
            public Examined examine(Address page) throws InterruptedException {
                return examining.of(page);
            }
        };
        Optional<Course> from = place.flatMap(one -> one.left(address, times.now().wall())).map(WatchNote::course);
        AtomicBoolean told = new AtomicBoolean();
        return new Watch(address, asking, around, times, new Plan(pace.apply(address), chance), watcher, from, course -> keep(place, address, course, told, watcher));
    }

    /** A disk that is full does not end the watch. */
    private static void keep(Optional<Place> place, Address address, Course course, AtomicBoolean told, Watcher watcher) {
        try {
            if (place.isPresent()) {
                place.get().keep(WatchNote.of(address, course));
                if (told.getAndSet(false)) {
                    watcher.notedAgain();
                }
            }
        } catch (IOException e) {
            System.getLogger(Watches.class.getName()).log(System.Logger.Level.WARNING, "the watch could not be noted", e);
            if (!told.getAndSet(true)) {
                watcher.notNoted();
            }
        }
    }
}
