package app.whoseside.ui.path;

import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.ScaleTransition;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/** The few movements of the picture. Each ends by itself, and none repeats. */
final class Motion {
    private static final Duration RING = Duration.millis(240);
    private static final Duration BADGE = Duration.millis(160);
    private static final Duration LINE = Duration.millis(200);

    private Motion() {}

    static Animation draw(Arc ring) {
        // At once, so that no frame shows the end first.
        ring.setLength(0);
        return played(new Timeline(
                        new KeyFrame(Duration.ZERO, new KeyValue(ring.lengthProperty(), 0)),
                        new KeyFrame(RING, new KeyValue(ring.lengthProperty(), -360, Interpolator.EASE_OUT))));
    }

    static Animation grow(Node badge) {
        ScaleTransition grow = new ScaleTransition(BADGE, badge);
        grow.setFromX(0);
        grow.setFromY(0);
        grow.setToX(1);
        grow.setToY(1);
        badge.setScaleX(0);
        badge.setScaleY(0);
        grow.setInterpolator(Interpolator.EASE_OUT);
        return played(grow);
    }

    /** Lets a node appear from left to right. */
    static Animation fill(Node line, double x, double y, double width, double height) {
        Rectangle clip = new Rectangle(x, y, 0, height);
        line.setClip(clip);
        Timeline fill = new Timeline(new KeyFrame(LINE, new KeyValue(clip.widthProperty(), width, Interpolator.EASE_OUT)));
        fill.setOnFinished(done -> line.setClip(null));
        return played(fill);
    }

    /** Fades the tint in after the headline stands. */
    static Animation tint(Node tint) {
        FadeTransition fade = new FadeTransition(RING, tint);
        tint.setOpacity(0);
        fade.setToValue(1);
        fade.setDelay(RING);
        return played(fade);
    }

    private static Animation played(Animation animation) {
        animation.play();
        return animation;
    }
}
