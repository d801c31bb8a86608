package app.whoseside.watch;

import java.util.Optional;
import java.util.function.Consumer;

/** Reaches a person whose eyes are elsewhere, by the system's own means. No call waits for the person, and none throws. */
public interface Attention {

    /**
     * Shows a notification of the system's own kind, without a sound.
     *
     * @param opened told, on a thread of its own, when the person clicks it, where the system says so
     * @return whether the system took it
     */
    boolean tell(String title, String text, Runnable opened);

    /**
     * Puts a sign beside the system's clock, by which the person gets the window back.
     *
     * @param sign its words, and what its two items do; told on a thread of its own
     * @return the sign, which stands until it is closed; empty where the system has no place for one
     */
    Optional<Standing> stand(Sign sign);

    /**
     * @param tip what the sign says when it is pointed at
     * @param open the item, and the double click, that brings the window back
     * @param end the item that ends the program
     * @param seen told, in order, when the system shows the sign no more and when it shows it again; must not wait
     */
    record Sign(String tip, String open, Runnable opened, String end, Runnable ended, Consumer<Boolean> seen) {}

    /** A sign that stands. */
    interface Standing extends AutoCloseable {
        void say(String tip);

        @Override
        void close();
    }

    /** Returns the means of a system that has none. */
    static Attention none() {
        return new Attention() {
            @Override
            public boolean tell(String title, String text, Runnable opened) {
                return false;
            }

            @Override
            public Optional<Standing> stand(Sign sign) {
                return Optional.empty();
            }
        };
    }
}
