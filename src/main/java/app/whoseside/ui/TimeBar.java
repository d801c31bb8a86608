package app.whoseside.ui;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** When something was asked and how long it took, as a bar on the axis that all rows share. */
final class TimeBar extends Region {
    private static final double HEIGHT = 10;
    private static final double TEXT_EM = 3.2;

    private final DetailRow row;
    private final double span;
    private final Line before = new Line();
    private final Line after = new Line();
    private final Rectangle bar = new Rectangle();
    private final Text seconds;

    TimeBar(DetailRow row, double span) {
        this.row = row;
        this.span = span;
        seconds = new Text(row.took());
        seconds.setTextOrigin(VPos.CENTER);
        before.getStyleClass().add("axis");
        after.getStyleClass().add("axis");
        bar.getStyleClass().addAll("time-bar", row.mark().styleClass());
        bar.setArcWidth(6);
        bar.setArcHeight(6);
        seconds.getStyleClass().add("time-text");
        getChildren().addAll(before, after, bar, seconds);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(seconds.getText());
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT * 2;
    }

    @Override
    protected void layoutChildren() {
        double room = Math.max(1, getWidth() - TEXT_EM * seconds.getFont().getSize());
        double middle = Math.round(getHeight() / 2);
        double from = room * row.from() / span;
        double wide = Math.max(3, room * row.seconds() / span);
        double behind = from + wide + 12 + seconds.getLayoutBounds().getWidth();
        draw(before, 0, from, middle);
        draw(after, behind, Math.max(behind, room), middle);
        bar.setX(from);
        bar.setY(middle - HEIGHT / 2);
        bar.setWidth(wide);
        bar.setHeight(HEIGHT);
        seconds.setX(from + wide + 6);
        seconds.setY(middle);
    }

    /** The axis does not run through the number. */
    private static void draw(Line line, double from, double to, double y) {
        line.setVisible(to > from);
        line.setStartX(from);
        line.setEndX(to);
        line.setStartY(y + 0.5);
        line.setEndY(y + 0.5);
    }
}
