package app.whoseside.ui.path;

import app.whoseside.model.Party;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Scale;

/** One place around the middle of its ring: ring, icon, badge, and the words beneath. */
final class PlaceNode extends Group {
    static final double RADIUS = 28;
    static final double WORDS = 39;

    private final Arc ring = new Arc(0, 0, RADIUS, RADIUS, 90, -360);
    private final Text name = words("place-name");
    private final Text state = words("place-state");
    private Group badge = new Group();
    private Mark mark = Mark.WAITING;

    PlaceNode(Spot spot) {
        Circle ground = new Circle(RADIUS);
        ground.getStyleClass().add("ground");
        ring.getStyleClass().add("ring");
        SVGPath icon = Icons.stroke(Icons.of(spot.party()), "icon");
        icon.getTransforms().setAll(new Scale(1.083, 1.083, 0, 0));
        icon.setTranslateX(-13);
        icon.setTranslateY(-13);
        icon.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().addAll(ground, ring, icon, badge, name, state);
        // The name of a site is read from the left in every language, and its dots stay at their ends.
        if (spot.party() == Party.SITE) {
            name.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }
        setAccessibleRole(AccessibleRole.TEXT);
        draw(spot);
    }

    /** Shows the spot's state; with motion the ring draws itself and the badge grows. */
    void update(Spot spot, boolean motion) {
        boolean settles = spot.mark() != mark;
        draw(spot);
        if (settles && motion && mark != Mark.WAITING) {
            Motion.draw(ring);
            Motion.grow(badge);
        }
    }

    private void draw(Spot spot) {
        mark = spot.mark();
        getStyleClass().setAll("place", mark.styleClass());
        Group fresh = Badge.of(mark);
        fresh.setTranslateX(20);
        fresh.setTranslateY(20);
        getChildren().set(getChildren().indexOf(badge), fresh);
        badge = fresh;
        setAccessibleText(spot.aloud());
    }

    /** Sets the words, already broken into lines, the state beneath a name of that height. */
    void words(String nameLines, double squeeze, String stateLines, double nameHeight) {
        name.setText(nameLines);
        name.setScaleX(squeeze);
        name.setScaleY(squeeze);
        state.setText(stateLines);
        name.setY(WORDS);
        state.setY(WORDS + nameHeight + 3);
    }

    private static Text words(String styleClass) {
        Text text = new Text();
        text.getStyleClass().add(styleClass);
        text.setTextAlignment(TextAlignment.CENTER);
        text.setTextOrigin(VPos.TOP);
        text.translateXProperty().bind(text.layoutBoundsProperty().map(bounds -> -bounds.getWidth() / 2));
        return text;
    }
}
