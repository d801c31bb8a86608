package app.whoseside.step;

/** What came of putting a setting back. */
public enum PutBack {
    /** It is as it was. */
    DONE,
    /** The person changed it meanwhile; it stays as they set it. */
    YOURS,
    /** It is still off, and the journal keeps its old value. */
    FAILED
}
