package app.whoseside.ui;

import app.whoseside.report.Mishap;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;

final class TroubleController implements Page {
    private final TroubleModel model;

    @FXML
    private Label heading;

    @FXML
    private Label code;

    @FXML
    private Label masked;

    @FXML
    private Label said;

    TroubleController(TroubleModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        code.textProperty().bind(model.mishap().map(now -> now.map(Mishap::code).orElse("")));
        masked.setText(model.masked());
        said.textProperty().bind(model.said());
        Shown.when(said, model.said().isNotEmpty());
    }

    @Override
    public Node first() {
        return heading;
    }

    @Override
    public void escape() {
        model.startAgain();
    }

    @FXML
    private void copy() {
        model.copy();
    }

    @FXML
    private void startAgain() {
        model.startAgain();
    }
}
