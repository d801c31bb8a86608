package app.whoseside.ui;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

final class ExamplesController implements Page {
    private final ExamplesModel model;
    private final Aside aside;
    private final Texts texts;

    @FXML
    private Label heading;

    @FXML
    private VBox list;

    ExamplesController(ExamplesModel model, Aside aside, Texts texts) {
        this.model = model;
        this.aside = aside;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.choices().forEach(choice -> list.getChildren().add(row(choice)));
    }

    private Node row(ExamplesModel.Choice choice) {
        VBox words = new VBox(Rows.label(choice.title(), "strong", "text-line"), Rows.label(choice.below(), "quiet"));
        Button play = new Button(texts.get("example.play"));
        play.setAccessibleText(texts.get("example.play.aloud", Map.of("title", choice.title())));
        play.setMinWidth(Button.USE_PREF_SIZE);
        play.setOnAction(pressed -> model.play(choice.id()));
        Beside row = new Beside(words, play);
        row.getStyleClass().add("entry");
        return row;
    }

    @Override
    public Node first() {
        return heading;
    }

    @Override
    public void escape() {
        aside.close();
    }

    @FXML
    private void back() {
        aside.close();
    }
}
