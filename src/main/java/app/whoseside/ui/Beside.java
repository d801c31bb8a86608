package app.whoseside.ui;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Words with something beside them that keeps its width, at the far end or right behind them; beneath them where the words would get too narrow. */
public final class Beside extends Pane {
    private static final double GAP_EM = 1;
    private static final double LEAST_EM = 17;

    private final Text ruler = new Text("M");
    private boolean behind;

    public Beside() {
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
    }

    public Beside(Node words, Node other) {
        this();
        getChildren().addAll(words, other);
    }

    public boolean isBehind() {
        return behind;
    }

    /** Whether the second follows right behind the words, and not at the far end. */
    public void setBehind(boolean behind) {
        this.behind = behind;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> both = getManagedChildren();
        return both.stream().mapToDouble(node -> node.prefWidth(-1)).sum() + gap() * Math.max(0, both.size() - 1) + around();
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width - around();
        double inner = beside(room)
                ? Math.max(words().prefHeight(words(room)), other().prefHeight(-1))
                : getManagedChildren().stream().mapToDouble(node -> node.prefHeight(wide(node, room))).sum() + gap() / 2 * (getManagedChildren().size() - 1);
        return inner + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - around();
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        if (beside(room)) {
            double height = getHeight() - top - getInsets().getBottom();
            double wide = behind ? Math.min(words(room), words().prefWidth(-1)) : words(room);
            layoutInArea(words(), left, top, wide, height, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(other(), left + wide + gap(), top, other().prefWidth(-1), height, 0, HPos.LEFT, VPos.CENTER);
            return;
        }
        double y = top;
        for (Node node : getManagedChildren()) {
            double wide = wide(node, room);
            double height = node.prefHeight(wide);
            layoutInArea(node, left, y, wide, height, 0, HPos.LEFT, VPos.TOP);
            y += height + gap() / 2;
        }
    }

    private boolean beside(double room) {
        if (getManagedChildren().size() < 2) {
            return false;
        }
        double left = words(room);
        return left >= words().prefWidth(-1) || !behind && left >= LEAST_EM * ruler.getFont().getSize();
    }

    private double words(double room) {
        return Math.max(0, room - other().prefWidth(-1) - gap());
    }

    private double wide(Node node, double room) {
        return node == words() ? room : Math.min(room, node.prefWidth(-1));
    }

    private Node words() {
        return getManagedChildren().get(0);
    }

    private Node other() {
        return getManagedChildren().get(1);
    }

    private double around() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    private double gap() {
        Font font = ruler.getFont();
        return Math.round(GAP_EM * font.getSize());
    }
}
