package app.whoseside.ui;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The part of the header that speaks of the address under examination. */
final class SiteController {
    /** Beyond this text size the header has no room for the time beside the site's name. */
    private static final int LARGEST_WITH_TIME = 150;
    private static final double GLOBE = 0.83;

    private final ShellModel model;
    private final ObservableValue<Look> look;

    @FXML
    private Node globe;

    @FXML
    private Label site;

    @FXML
    private Label checkedAt;

    SiteController(ShellModel model, ObservableValue<Look> look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        model.view().subscribe(now -> {
            site.setText(now.site());
            checkedAt.setText(now.checkedAt());
        });
        look.subscribe(now -> {
            globe.setScaleX(GLOBE * now.unit());
            globe.setScaleY(GLOBE * now.unit());
            Shown.set(checkedAt, now.percent() <= LARGEST_WITH_TIME);
        });
    }

    @FXML
    private void anotherAddress() {
        model.anotherAddress();
    }
}
