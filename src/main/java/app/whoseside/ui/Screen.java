package app.whoseside.ui;

import java.net.URL;
import java.util.Objects;

/** Every FXML file, one for each screen or piece of one. */
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

    // around every page, while they have something to say
    SITE,
    PATH,
    EXAMPLE_MARK,
    WATCH_LINE,
    UNDO,

    // on the first page, while they have something to say
    ADDRESS_NOTE,
    CLIPBOARD,
    LEFT_WATCH,
    LAST_SITES,
    UPDATE,
    /** The row of the settings. */
    UPDATE_SETTING,

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
