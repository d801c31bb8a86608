package app.whoseside.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

final class UndoController {
    private final UndoModel model;

    @FXML
    private Label said;

    @FXML
    private HBox buttons;

    UndoController(UndoModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.view().subscribe(view -> {
            said.setText(view.said());
            // Whoever pressed a button that goes away is not sent to the top of the window.
            boolean here = buttons.isFocusWithin() || said.isFocused();
            if (here) {
                said.requestFocus();
            }
            buttons.getChildren().setAll(Choice.buttons(view.choices()));
            buttons.getChildren().forEach(button -> ((Region) button).setMinWidth(Region.USE_PREF_SIZE));
            if (here && !view.choices().isEmpty()) {
                buttons.getChildren().getLast().requestFocus();
            }
        });
    }
}
