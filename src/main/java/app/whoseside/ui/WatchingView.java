package app.whoseside.ui;

import java.util.List;

/**
 * The page of a watch as it stands now.
 *
 * @param goesOn whether what happens with a closed window is good news
 * @param closing what happens when the window is closed; empty once the watch is over
 */
record WatchingView(
        Kind kind, String heading, String below, TimeStrip.View strip, List<String> lines, boolean goesOn, String closing, String howLong) {
    static final WatchingView EMPTY = new WatchingView(
            Kind.ON, "", "", new TimeStrip.View(List.of(), "", "", ""), List.of(), false, "", "");

    /** What can be done on the page. */
    enum Kind {
        ON,
        /** It goes on, and it is time to tell someone. */
        DUE,
        /** It opens. */
        BACK,
        /** A day has passed. */
        OVER,
        /** A day has passed, and it is time to tell someone. */
        OVER_DUE,
        BROKEN
    }
}
