package app.whoseside.ui;

import app.whoseside.ui.path.Badge;
import app.whoseside.ui.path.Mark;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.RotateTransition;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.util.Duration;

/** The small shapes beside a line of text, in a box of 20 units. */
record Signs(double unit, boolean calm) {

    Node tick() {
        return box(stroke("M-6 .3l4 4l8-8.5", "tick"));
    }

    Node cross() {
        return box(stroke("M-5-5l10 10M5-5l-10 10", "cross"));
    }

    /** A fact that is neither good nor bad. */
    Node dash() {
        return box(stroke("M-5 0h10", "dash"));
    }

    Node badge(Mark mark) {
        Group badge = Badge.of(mark);
        badge.setScaleX(0.78);
        badge.setScaleY(0.78);
        return box(badge);
    }

    /** The one thing that goes on moving: the arc beside what is being asked. */
    Node asking() {
        Circle ground = new Circle(7);
        ground.getStyleClass().add("asking-ground");
        ground.setStrokeWidth(2.5);
        Arc arc = new Arc(0, 0, 7, 7, 0, 90);
        arc.getStyleClass().add("asking-arc");
        arc.setStrokeWidth(2.5);
        arc.setStrokeLineCap(StrokeLineCap.ROUND);
        Group both = new Group(ground, arc, new Circle(8.25, null));
        if (!calm) {
            RotateTransition turn = new RotateTransition(Duration.seconds(1.2), both);
            turn.setByAngle(360);
            turn.setCycleCount(Animation.INDEFINITE);
            turn.setInterpolator(Interpolator.LINEAR);
            both.sceneProperty().addListener((property, old, now) -> {
                if (now == null) {
                    turn.stop();
                } else {
                    turn.play();
                }
            });
        }
        return box(both);
    }

    private Node box(Node sign) {
        Group scaled = new Group(sign);
        scaled.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        scaled.setScaleX(unit);
        scaled.setScaleY(unit);
        StackPane box = new StackPane(scaled);
        box.setMinSize(20 * unit, 24 * unit);
        box.setMaxSize(20 * unit, 24 * unit);
        return box;
    }

    private static SVGPath stroke(String path, String styleClass) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add(styleClass);
        shape.setStrokeWidth(2.4);
        shape.setStrokeLineCap(StrokeLineCap.ROUND);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return shape;
    }
}
