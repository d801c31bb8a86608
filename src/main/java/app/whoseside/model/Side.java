package app.whoseside.model;

/** Whose side the trouble is on, as a person sees the path. */
public enum Side {
    YOURS,
    BETWEEN,
    THEIRS,
    /** It works. */
    NOBODY,
    UNKNOWN;

    /** Returns the word that the command line's contract uses. */
    public String id() {
        return Ids.of(this);
    }
}
