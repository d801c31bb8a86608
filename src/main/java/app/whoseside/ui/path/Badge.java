package app.whoseside.ui.path;

import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** Draws the badge of a mark around its own middle, about 22 units wide. */
public final class Badge {
    private Badge() {}

    public static Group of(Mark mark) {
        Group badge = switch (mark) {
            case CLEARED -> new Group(new Circle(10), Icons.stroke("M-4.5 .3l3 3l6-6.4", "badge-sign"));
            case BROKEN -> new Group(Icons.stroke("M0-11L11.5 9.5H-11.5z", "badge-rim"), Icons.stroke("M0-3.5v5.5M0 5.6v.1", "badge-sign"));
            case DOUBT -> new Group(
                    diamond(), Icons.stroke("M-2.9-2.6a3 3 0 1 1 4.5 2.6c-1.1.7-1.6 1.1-1.6 2.2M0 5.4v.1", "badge-sign"));
            case WAITING -> new Group(new Circle(9.5));
        };
        Shape rim = (Shape) badge.getChildren().getFirst();
        rim.getStyleClass().setAll("badge-rim");
        // Until the style sheet has been applied a shape would be black, and seen so for a moment.
        rim.setFill(Color.TRANSPARENT);
        // a tick is a tick from whichever side the words are read
        badge.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        badge.getStyleClass().addAll("badge", mark.styleClass());
        return badge;
    }

    private static Shape diamond() {
        Rectangle square = new Rectangle(-9, -9, 18, 18);
        square.setArcWidth(8);
        square.setArcHeight(8);
        square.setRotate(45);
        return square;
    }
}
