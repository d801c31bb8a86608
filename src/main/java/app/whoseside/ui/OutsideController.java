package app.whoseside.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;

final class OutsideController implements Page {
    private final OutsideModel model;

    @FXML
    private Label heading;

    @FXML
    private Label question;

    @FXML
    private CheckBox always;

    OutsideController(OutsideModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        question.textProperty().bind(model.question());
        always.selectedProperty().bindBidirectional(model.always());
    }

    @Override
    public Node first() {
        return heading;
    }

    @Override
    public void escape() {
        model.notNow();
    }

    @FXML
    private void yes() {
        model.yes();
    }

    @FXML
    private void notNow() {
        model.notNow();
    }
}
