package app.whoseside.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;

/** The line that leads to the page of the watch. */
final class WatchLineController {
    private final WatchLine watch;

    @FXML
    private Hyperlink watched;

    WatchLineController(WatchLine watch) {
        this.watch = watch;
    }

    @FXML
    private void initialize() {
        watched.textProperty().bind(watch.text());
    }

    @FXML
    private void showWatch() {
        watch.show().run();
    }
}
