package app.whoseside.report;

import app.whoseside.model.Ids;

/** What a masked thing is. What lets others in, or in as the person, stays out whoever asks for it. */
public enum MaskKind {
    QUERY,
    FRAGMENT,
    PATH,
    EMAIL,
    USER_NAME,
    HOME_FOLDER,
    COMPUTER_NAME,
    WIFI,
    OWN_ADDRESS,
    INNER_ADDRESS,
    HARDWARE_ADDRESS,
    LOGIN,
    KEY,
    PASSWORD,
    COOKIE,
    AUTHORIZATION;

    /** Returns whether the person may put such a thing back. */
    public boolean mayReturn() {
        return ordinal() < LOGIN.ordinal();
    }

    public String id() {
        return Ids.of(this);
    }
}
