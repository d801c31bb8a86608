package app.whoseside.settings;

import app.whoseside.model.Ids;

/** What the person decided about looking for newer versions; nothing is fetched without a yes. */
public enum UpdateChoice {
    ASK,
    YES,
    NO;

    public String id() {
        return Ids.of(this);
    }
}
