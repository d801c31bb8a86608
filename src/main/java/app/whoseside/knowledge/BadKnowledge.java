package app.whoseside.knowledge;

/** A knowledge file is wrong; the message says which file, where in it, and what is wanted. */
public final class BadKnowledge extends RuntimeException {
    public BadKnowledge(String message) {
        super(message);
    }

    BadKnowledge(String where, String what) {
        super(where + ": " + what);
    }
}
