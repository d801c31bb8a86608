package app.whoseside.ui;

import javafx.scene.Node;

/** What the shell asks of a page's controller. */
interface Page {

    /** Returns what takes the focus when the page appears: its heading, so that it is read aloud, or the field to type in. */
    Node first();

    default void shown() {}

    default void hidden() {}

    /** The Escape key. */
    default void escape() {}
}
