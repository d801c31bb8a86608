package app.whoseside.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

final class StepController implements Page {
    private final StepModel model;
    private final Texts texts;

    @FXML
    private Label heading;

    @FXML
    private Label below;

    @FXML
    private Node card;

    @FXML
    private Label what;

    @FXML
    private GridPane facts;

    @FXML
    private Button cannot;

    @FXML
    private Button deed;

    @FXML
    private Button opened;

    @FXML
    private Button same;

    @FXML
    private Button other;

    StepController(StepModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.view().subscribe(this::show);
    }

    private void show(StepModel.View view) {
        heading.setText(view.title());
        below.setText(view.why());
        what.setText(view.what());
        facts.getChildren().clear();
        Rows.fact(facts, texts.get("heading.time"), view.time());
        Rows.fact(facts, texts.get("heading.undo"), view.undo());
        cannot.setText(view.cannot());
        deed.setText(view.deed());
        Shown.set(card, !view.done());
        Shown.set(cannot, !view.done() && !view.cannot().isEmpty());
        Shown.set(deed, !view.done());
        Shown.set(opened, view.done());
        Shown.set(same, view.done());
        Shown.set(other, view.done());
        if (heading.getScene() != null) {
            heading.requestFocus();
        }
    }

    @Override
    public Node first() {
        return heading;
    }

    @Override
    public void escape() {
        model.back();
    }

    @FXML
    private void deed() {
        model.deed();
    }

    @FXML
    private void skip() {
        model.skip();
    }

    @FXML
    private void opened() {
        model.opened();
    }

    @FXML
    private void same() {
        model.sameError();
    }

    @FXML
    private void other() {
        model.somethingElse();
    }
}
