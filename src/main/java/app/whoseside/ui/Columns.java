package app.whoseside.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Two cards side by side, or one under the other where the text is too large for both. */
public final class Columns extends Pane {
    private static final double GAP_EM = 1.25;
    private static final double LEAST_EM = 44;
    private static final double FIRST_SHARE = 0.535;

    private final Text ruler = new Text("M");

    public Columns() {
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> cards = getManagedChildren();
        if (beside(width)) {
            return Math.max(cards.get(0).prefHeight(first(width)), cards.get(1).prefHeight(width - gap() - first(width)));
        }
        return cards.stream().mapToDouble(card -> card.prefHeight(width)).sum() + gap() * Math.max(0, cards.size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        List<Node> cards = getManagedChildren();
        double width = getWidth();
        if (beside(width)) {
            double height = computePrefHeight(width);
            cards.get(0).resizeRelocate(0, 0, first(width), height);
            cards.get(1).resizeRelocate(first(width) + gap(), 0, width - gap() - first(width), height);
            return;
        }
        double y = 0;
        for (Node card : cards) {
            double height = card.prefHeight(width);
            card.resizeRelocate(0, y, width, height);
            y += height + gap();
        }
    }

    private boolean beside(double width) {
        return getManagedChildren().size() == 2 && width >= LEAST_EM * em();
    }

    private double first(double width) {
        return Math.floor((width - gap()) * FIRST_SHARE);
    }

    private double gap() {
        return Math.round(GAP_EM * em());
    }

    private double em() {
        Font font = ruler.getFont();
        return font.getSize();
    }
}
