package app.whoseside.update;

/** Where the version file comes from. */
public interface Source {

    /** Fetches the file, within ten seconds. Never throws because of what the network does; an interrupted thread stays interrupted. */
    Got get();

    /** What came. */
    sealed interface Got {

        record Whole(byte[] bytes) implements Got {}

        /**
         * Somebody answered, and not with such a file.
         *
         * @param why for the log; holds nothing of the answer
         */
        record Odd(String why) implements Got {}

        /** Nobody answered: there is no network, or one that wants a sign-in first. */
        record Nothing() implements Got {}
    }
}
