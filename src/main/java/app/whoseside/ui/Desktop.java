package app.whoseside.ui;

import java.nio.file.Path;
import java.util.Optional;

/** What the window asks of the desktop around it. Tests answer it themselves. */
interface Desktop {
    Optional<String> clipboard();

    void copy(String text);

    /** Asks where to save a file; empty when the person thought better of it. */
    Optional<Path> saveAs(String suggestedName);
}
