package app.whoseside.examination;

import app.whoseside.model.Ids;

/** The questions of an examination as a person reads them: each has the messages {@code probe.<id>.asking}, {@code .good} and {@code .bad}. */
public enum Check {
    LINK,
    ROUTER,
    PROXY,
    VPN,
    HOSTS,
    BOOK,
    BOOKS,
    REFERENCE,
    SIGN_IN,
    CLOCK,
    KNOCK,
    ID,
    PAGE,
    DIRECT,
    AUTHOR,
    OUTSIDE;

    public String id() {
        return Ids.of(this);
    }
}
