package app.whoseside.ui;

import java.net.URL;
import java.util.Objects;

/** Every FXML file, one for each screen. */
enum Screen {
    SHELL,
    ADDRESS,
    CHECKING,
    VERDICT,
    DETAILS,
    SUMMARY,
    STEP,
    OUTSIDE,
    WATCHING,
    RESTORE,
    /** The bar within the shell. */
    UNDO,

    // around the wizard
    SETTINGS,
    HISTORY,
    EXAMPLES,
    ABOUT,
    TROUBLE;

    /** Returns whether the page lies over the wizard, so that the picture of the path is not above it. */
    boolean aside() {
        return ordinal() >= SETTINGS.ordinal();
    }

    String file() {
        return app.whoseside.model.Ids.of(this) + ".fxml";
    }

    URL url() {
        return Objects.requireNonNull(Screen.class.getResource("/fxml/" + file()), file());
    }
}
