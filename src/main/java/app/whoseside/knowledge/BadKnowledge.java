package app.whoseside.knowledge;

/** A knowledge file is wrong; the message says which one and where. */
public final class BadKnowledge extends RuntimeException {
    public BadKnowledge(String where) {
        super(where);
    }
}
