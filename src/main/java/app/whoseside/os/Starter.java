package app.whoseside.os;

import java.nio.file.Path;

/** Starts programs that live on by themselves, such as a browser. */
@FunctionalInterface
public interface Starter {

    /** Returns whether the program runs, or has ended well, after a moment. */
    boolean start(Path program, String... arguments);
}
