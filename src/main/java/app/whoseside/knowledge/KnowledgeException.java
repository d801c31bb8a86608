package app.whoseside.knowledge;

/** A knowledge file is wrong; the message says which file, where in it, and what is wanted. */
public final class KnowledgeException extends RuntimeException {
    public KnowledgeException(String where, String what) {
        super(where + ": " + what);
    }
}
