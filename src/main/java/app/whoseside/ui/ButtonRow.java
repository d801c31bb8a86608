package app.whoseside.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A row of buttons that wraps: those of the style class "leave" stand left, the others right. */
public final class ButtonRow extends Pane {
    private static final double GAP = 12;

    /** Shows those of the buttons that are open, at the end of the row. The best comes first in the list, is the primary button and stands last. */
    void arrange(Collection<? extends Node> buttons, List<? extends Node> open) {
        getChildren().removeAll(buttons);
        for (Node button : open.reversed()) {
            button.getStyleClass().remove("go");
            if (button == open.getFirst()) {
                button.getStyleClass().add("go");
            }
            getChildren().add(button);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets in = getInsets();
        double height = 0;
        for (List<Node> row : rows(width - in.getLeft() - in.getRight())) {
            height += (height > 0 ? GAP : 0) + height(row);
        }
        return in.getTop() + height + in.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return getManagedChildren().stream().mapToDouble(node -> node.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double width = getWidth() - in.getLeft() - in.getRight();
        // In a bar that is higher than its buttons they stand in the middle.
        List<List<Node>> all = rows(width);
        double used = all.stream().mapToDouble(ButtonRow::height).sum() + GAP * (all.size() - 1);
        double y = in.getTop() + Math.max(0, (getHeight() - in.getTop() - in.getBottom() - used) / 2);
        for (List<Node> row : all) {
            double left = in.getLeft();
            List<Node> right = row.stream().filter(node -> !leaves(node)).toList();
            double x = in.getLeft() + width - width(right, width);
            for (Node node : row) {
                double wide = Math.min(node.prefWidth(-1), width);
                double at = leaves(node) ? left : x;
                layoutInArea(node, at, y, wide, height(row), 0, javafx.geometry.HPos.LEFT, javafx.geometry.VPos.CENTER);
                if (leaves(node)) {
                    left += wide + GAP;
                } else {
                    x += wide + GAP;
                }
            }
            y += height(row) + GAP;
        }
    }

    private List<List<Node>> rows(double width) {
        List<List<Node>> rows = new ArrayList<>();
        List<Node> row = new ArrayList<>();
        for (Node node : getManagedChildren().stream().map(Node.class::cast).toList()) {
            List<Node> longer = new ArrayList<>(row);
            longer.add(node);
            if (!row.isEmpty() && width > 0 && width(longer, width) > width) {
                rows.add(row);
                longer = new ArrayList<>(List.of(node));
            }
            row = longer;
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    private static double width(List<Node> row, double most) {
        return row.stream().mapToDouble(node -> Math.min(node.prefWidth(-1), most)).sum() + GAP * Math.max(0, row.size() - 1);
    }

    private static double height(List<Node> row) {
        return row.stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
    }

    private static boolean leaves(Node node) {
        return node.getStyleClass().contains("leave");
    }
}
