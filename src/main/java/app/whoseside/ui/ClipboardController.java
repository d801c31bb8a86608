package app.whoseside.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Offers the address that lies on the clipboard. */
final class ClipboardController {
    private final AddressModel model;

    @FXML
    private Label copied;

    ClipboardController(AddressModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        copied.textProperty().bind(model.copied());
    }

    @FXML
    private void takeCopied() {
        model.takeCopied();
    }
}
