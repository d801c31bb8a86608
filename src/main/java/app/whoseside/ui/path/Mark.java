package app.whoseside.ui.path;

import app.whoseside.model.Ids;

/** What a shape says about a place: tick in a disc, diamond with a question mark, triangle, dashed circle. */
public enum Mark {
    CLEARED,
    DOUBT,
    BROKEN,
    WAITING;

    /** Returns the name under which style sheets colour it. */
    public String styleClass() {
        return Ids.of(this);
    }
}
