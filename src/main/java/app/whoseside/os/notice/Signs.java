package app.whoseside.os.notice;

import java.util.Optional;
import java.util.function.Consumer;

/** The place beside the system's clock where programs leave a sign. */
public interface Signs {

    /** Puts up a sign with our icon; waits two seconds at most. Empty where there is no such place, or it does not answer. */
    Optional<Sign> stand(Words words);

    /** Returns what a system without such a place does. */
    static Signs none() {
        return words -> Optional.empty();
    }

    /**
     * @param tip what it says when it is pointed at
     * @param open the item of its menu, and the click on it, that calls {@code opened} on a thread of its own
     * @param end the item that calls {@code ended}
     * @param seen told, in order, when nobody shows the sign any more and when somebody does again; must not wait
     */
    record Words(String tip, String open, Runnable opened, String end, Runnable ended, Consumer<Boolean> seen) {}

    /** A sign that stands until it is closed, or the program ends in whatever way. */
    interface Sign extends AutoCloseable {
        void say(String tip);

        @Override
        void close();
    }
}
