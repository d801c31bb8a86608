package app.whoseside.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

final class UndoController {
    private final UndoModel model;

    @FXML
    private HBox bar;

    @FXML
    private Label said;

    @FXML
    private ButtonRow buttons;

    UndoController(UndoModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.view().subscribe(view -> {
            Shown.set(bar, !view.said().isEmpty());
            said.setText(view.said());
            buttons.getChildren().setAll(Choice.buttons(view.choices()));
        });
    }
}
