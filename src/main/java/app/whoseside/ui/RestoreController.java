package app.whoseside.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

final class RestoreController implements Page {
    private final RestoreModel model;

    @FXML
    private Label heading;

    @FXML
    private VBox lines;

    @FXML
    private ButtonRow bar;

    RestoreController(RestoreModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.view().subscribe(view -> {
            heading.setText(view.heading());
            lines.getChildren().setAll(view.lines().stream().map(line -> Rows.label(line, "text-line")).toList());
            bar.getChildren().setAll(Choice.buttons(view.choices()));
        });
    }

    @Override
    public Node first() {
        return heading;
    }

    @Override
    public void escape() {
        model.stay();
    }
}
