package app.whoseside.step;

/** What came of switching something off. */
public sealed interface Switched {

    record Off(Standing standing) implements Switched {}

    /** Nothing was changed: the system did not let us, or the old value could not be noted first. */
    record Not() implements Switched {}
}
