package app.whoseside.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

final class DetailsController implements Page {
    private static final int COLUMNS = 3;

    private final DetailsModel model;
    private final Saver saver;

    @FXML
    private Label heading;

    @FXML
    private GridPane table;

    @FXML
    private GridPane facts;

    @FXML
    private Label saved;

    @FXML
    private Button copy;

    @FXML
    private Button save;

    DetailsController(DetailsModel model, Saver saver) {
        this.model = model;
        this.saver = saver;
    }

    @FXML
    private void initialize() {
        copy.disableProperty().bind(saver.unready());
        save.disableProperty().bind(saver.unready());
        saved.textProperty().bind(saver.said());
        Shown.when(saved, saver.said().isNotEmpty());
        model.view().subscribe(this::show);
    }

    private void show(DetailsModel.View view) {
        table.getChildren().removeIf(node -> GridPane.getRowIndex(node) != null && GridPane.getRowIndex(node) > 0);
        int row = 1;
        for (DetailRow seen : view.rows()) {
            Region rule = new Region();
            rule.getStyleClass().add("rule");
            table.add(rule, 0, row++, COLUMNS, 1);
            VBox asked = new VBox(Rows.label(seen.asked()));
            if (!seen.how().isEmpty()) {
                asked.getChildren().add(Rows.label(seen.how(), "how"));
            }
            table.addRow(row++, asked, Rows.label(seen.came(), seen.mark().styleClass()), new TimeBar(seen, view.span()));
        }
        facts.getChildren().clear();
        view.values().forEach(value -> Rows.fact(facts, value.name(), value.value()));
        Shown.set(facts, !view.values().isEmpty());
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
    private void back() {
        model.back();
    }

    @FXML
    private void copy() {
        saver.copy();
    }

    @FXML
    private void summary() {
        model.summary();
    }
}
