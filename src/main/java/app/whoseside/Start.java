package app.whoseside;

import java.util.Optional;

/** What the words of the command line ask for. */
sealed interface Start {

    /** The window, with an address filled in where a link brought one. */
    record Window(Optional<String> address) implements Start {}

    /** An answer in the terminal. */
    record Terminal() implements Start {}

    /**
     * Returns what is asked for. The desktop starts the program with {@code --open LINK}; whatever comes behind that word is a link or nothing, so that
     * nobody who writes links can give orders.
     */
    static Start of(String... words) {
        if (words.length == 0) {
            return new Window(Optional.empty());
        }
        return words[0].equals("--open") ? new Window(words.length == 2 ? CheckLink.address(words[1]) : Optional.empty()) : new Terminal();
    }
}
