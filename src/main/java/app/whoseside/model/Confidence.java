package app.whoseside.model;

/** How sure a verdict is. Never shown as a percentage. */
public enum Confidence {
    SURE,
    LIKELY,
    UNSURE;

    public String id() {
        return Ids.of(this);
    }
}
