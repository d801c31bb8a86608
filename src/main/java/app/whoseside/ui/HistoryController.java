package app.whoseside.ui;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

final class HistoryController implements Page {
    private final HistoryModel model;
    private final Aside aside;
    private final Texts texts;

    @FXML
    private Label heading;

    @FXML
    private Label below;

    @FXML
    private Label damaged;

    @FXML
    private VBox list;

    @FXML
    private Button clear;

    @FXML
    private Node question;

    @FXML
    private Button keep;

    HistoryController(HistoryModel model, Aside aside, Texts texts) {
        this.model = model;
        this.aside = aside;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.entries().subscribe(this::show);
    }

    @Override
    public void shown() {
        model.read();
        damaged.setText(model.damaged());
        Shown.set(damaged, !damaged.getText().isEmpty());
        show(model.entries().get());
    }

    private void show(List<HistoryModel.Entry> entries) {
        below.setText(texts.get(!entries.isEmpty() ? "history.below" : model.wanted() ? "history.none" : "history.off"));
        list.getChildren().setAll(entries.stream().map(this::row).toList());
        Shown.set(list, !entries.isEmpty());
        Shown.set(clear, !entries.isEmpty() || model.any());
        Shown.set(question, false);
    }

    private Node row(HistoryModel.Entry entry) {
        VBox words = new VBox(Rows.label(entry.site(), "strong", "text-line"), Rows.label(model.said(entry.visit()), "quiet"));
        Button again = button("history.again", entry);
        again.setOnAction(pressed -> model.check(entry.visit()));
        Button remove = button("history.remove", entry);
        remove.setOnAction(pressed -> {
            heading.requestFocus();
            model.remove(entry.visit());
        });
        HBox deeds = new HBox(again, remove);
        deeds.getStyleClass().add("deeds");
        Beside row = new Beside(words, deeds);
        row.getStyleClass().add("entry");
        return row;
    }

    private Button button(String key, HistoryModel.Entry entry) {
        Button button = new Button(texts.get(key));
        button.setAccessibleText(texts.get(key + ".aloud", Map.of("site", entry.site())));
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
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
    private void askToClear() {
        Shown.set(question, true);
        Shown.set(clear, false);
        keep.requestFocus();
    }

    @FXML
    private void clear() {
        heading.requestFocus();
        model.clear();
        Shown.set(damaged, false);
        show(model.entries().get());
    }

    @FXML
    private void keep() {
        show(model.entries().get());
        clear.requestFocus();
    }

    @FXML
    private void back() {
        aside.close();
    }
}
