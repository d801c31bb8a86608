package app.whoseside.os;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Runs the system's own programs where it counts how they end: many a change is made without a word. */
public interface Programs {

    /** Returns the full path of the program, or empty when it is not there. */
    Optional<Path> find(String program);

    /** Returns how the program ended, or empty when it is not there or took longer than this. */
    Optional<Ended> run(Duration limit, String program, String... arguments);

    /** @param text what it wrote */
    record Ended(int status, String text) {
        public boolean well() {
            return status == 0;
        }
    }

    /** Returns whether the program ran and ended well. */
    default boolean does(Duration limit, String program, String... arguments) {
        return run(limit, program, arguments).filter(Ended::well).isPresent();
    }
}
