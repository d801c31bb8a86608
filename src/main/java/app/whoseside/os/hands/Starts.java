package app.whoseside.os.hands;

import java.nio.file.Path;
import java.util.List;

/** Starts programs that go on by themselves, such as a browser. */
@FunctionalInterface
public interface Starts {

    /** Returns whether the program at this absolute path was started, and did not end at once with an error; its words are thrown away. */
    boolean start(Path program, List<String> arguments);
}
