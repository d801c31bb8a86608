package app.whoseside.os;

import java.util.Optional;

/** Asks the system's own programs. */
@FunctionalInterface
public interface Commands {

    /**
     * Returns what the program wrote, or empty when it is not there, failed, took too long or wrote nothing: some systems have
     * programs that end well without a word, so silence is "unknown", never an answer.
     */
    Optional<String> ask(String program, String... arguments);
}
