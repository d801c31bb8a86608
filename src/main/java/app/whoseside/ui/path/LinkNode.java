package app.whoseside.ui.path;

import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;

/** The line between two places; before a broken one it is torn. */
final class LinkNode extends Group {
    private final double from;
    private final double to;
    private Joint joint;

    LinkNode(double from, double to, double y, Joint joint) {
        this.from = from;
        this.to = to;
        this.joint = joint;
        setLayoutY(y);
        draw();
    }

    void update(Joint joint, boolean motion) {
        if (joint == this.joint) {
            return;
        }
        this.joint = joint;
        draw();
        if (motion && joint != Joint.DOTTED) {
            Motion.fill(this, from - 4, -12, to - from + 8, 24);
        }
    }

    private void draw() {
        double middle = (from + to) / 2;
        if (joint == Joint.TORN) {
            boolean roomy = to - from > 30;
            double gap = roomy ? 10 : 5;
            SVGPath tear = stroke(roomy
                    ? path("M%1$s -8l-3 8 4 0-3 8M%2$s -8l-3 8 4 0-3 8", middle - 4.5, middle + 5.5)
                    : path("M%1$s -9l-4 9 5 0-4 9", middle + 1.5, 0));
            tear.getStyleClass().add("tear");
            getChildren().setAll(
                    stroke(path("M%1$s 0H%2$s", from, middle - gap)), stroke(path("M%1$s 0H%2$s", middle + gap, to)), tear);
        } else {
            getChildren().setAll(stroke(path("M%1$s 0H%2$s", from, to)));
        }
    }

    private SVGPath stroke(String path) {
        SVGPath shape = Icons.stroke(path, "link");
        shape.getStyleClass().add(joint.styleClass());
        return shape;
    }

    private static String path(String format, double first, double second) {
        return format.formatted(number(first), number(second));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
