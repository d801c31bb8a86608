package app.whoseside.ui;

import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One thing that was left out: what it is, what stands in its place, and a box that puts it back. */
final class LeftRow extends VBox {
    private final String id;
    private final CheckBox box = new CheckBox();
    private final Label where;
    private final Label warning;

    LeftRow(SummaryModel.Left left, SummaryModel model, Texts texts) {
        id = left.id();
        where = Rows.label("", "quiet");
        warning = Rows.label(texts.get("summary.window.warning"), "warning");
        box.setText(texts.get("summary.window.back"));
        box.setMinWidth(USE_PREF_SIZE);
        box.setAccessibleText(texts.get("summary.window.aloud", Map.of("name", left.what(), "item", left.standIn())));
        box.setAccessibleHelp(texts.get("summary.window.warning"));
        box.setOnAction(clicked -> model.putBack(id, box.isSelected()));
        getStyleClass().add("left-out");
        Label what = Rows.label(left.what(), "text-line");
        getChildren().add(what);
        getChildren().add(left.mayReturn() ? new Beside(where, box) : where);
        getChildren().add(warning);
    }

    void show(SummaryModel.Left now) {
        where.setText(now.where());
        box.setDisable(!now.open());
        box.setSelected(now.back());
        Shown.set(warning, now.back());
    }

    String of() {
        return id;
    }
}
