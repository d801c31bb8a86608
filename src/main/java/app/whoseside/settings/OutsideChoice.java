package app.whoseside.settings;

import app.whoseside.model.Ids;

/** What the person decided about the outside view once and for all, if anything. */
public enum OutsideChoice {
    ASK,
    YES,
    NO;

    public String id() {
        return Ids.of(this);
    }
}
