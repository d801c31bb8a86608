package app.whoseside.ui;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Lines that pages make from what they show. */
final class Rows {
    private Rows() {}

    static Node of(Node sign, String text) {
        Label words = label(text, "text-line");
        HBox row = new HBox(sign, words);
        row.getStyleClass().add(sign.getStyleClass().contains("number") ? "numbered" : "row");
        HBox.setHgrow(words, Priority.ALWAYS);
        return row;
    }

    static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** Draws a line across a grid of two columns. */
    static void rule(GridPane facts) {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        facts.add(rule, 0, facts.getRowCount(), 2, 1);
    }

    /** Adds a fact to a grid of two columns, unless there is nothing to say. */
    static void fact(GridPane facts, String name, String value) {
        if (value.isEmpty()) {
            return;
        }
        int row = facts.getRowCount();
        Label first = label(name, "fact-name");
        Label second = label(value);
        first.setMinWidth(Label.USE_PREF_SIZE);
        first.setLabelFor(second);
        facts.addRow(row, first, second);
        GridPane.setHalignment(first, HPos.LEFT);
        GridPane.setValignment(first, VPos.TOP);
        GridPane.setHgrow(second, Priority.ALWAYS);
    }
}
