package app.whoseside.net.http;

import app.whoseside.model.Ids;

/** How far a request came. */
public enum Phase {
    NAME,
    CONNECT,
    TLS,
    REQUEST,
    /** The request is sent, the answer's head is awaited. */
    ANSWER,
    BODY;

    public String id() {
        return Ids.of(this);
    }
}
