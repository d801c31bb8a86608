package app.whoseside.ui;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Brings into sight what the person shall see of a page that is higher than the window. */
record InSight(ScrollPane scroll, Region middle) {
    private static final double ROOM_BENEATH = 48;
    private static final double ROOM_ABOVE = 8;

    /**
     * Lets the column fill the window. It is as wide as the window with a scroll bar and without one: the bar lies over its margin. Were it narrower
     * with the bar, words that wrap in it could call for the bar and, once it is there, for none, at every layout anew.
     */
    void fit() {
        middle.minWidthProperty().bind(scroll.widthProperty());
        middle.maxWidthProperty().bind(scroll.widthProperty());
        // What the bar covers of the margin is nothing to scroll to.
        scroll.setHmax(0);
        // Not fitToHeight, which asks for a height without a width, and so misses the lines of wrapped text.
        middle.minHeightProperty().bind(scroll.viewportBoundsProperty().map(Bounds::getHeight));
    }

    /** Shows the whole heading as soon as the page has been laid out: it is the answer. */
    void reveal(Node heading) {
        Scene scene = heading.getScene();
        if (scene != null) {
            // Twice: words wrap in one layout, and what is beneath them moves in the next.
            afterLayout(scene, () -> afterLayout(scene, () -> show(heading)));
        }
    }

    private void show(Node heading) {
        Bounds at = place(heading);
        if (heading.getScene() != null && rest() > 0 && at.getMaxY() > seen()) {
            scrollTo(Math.min(at.getMaxY() + ROOM_BENEATH - seen(), at.getMinY() - ROOM_ABOVE));
        }
    }

    /** Shows a control that gets the focus while it is out of sight. One that is seen stays where it is: it may be under the mouse. */
    void follow(Node focused) {
        Scene scene = focused.getScene();
        if (scene != null && within(focused)) {
            afterLayout(scene, () -> {
                Bounds at = place(focused);
                double top = scroll.getVvalue() * rest();
                if (focused.getScene() != null && rest() > 0 && (at.getMinY() >= top + seen() || at.getMaxY() <= top)) {
                    scrollTo(at.getMaxY() + ROOM_BENEATH - seen());
                }
            });
        }
    }

    /**
     * Turns a long page as the page keys do: what holds no control cannot be reached by Tab, and a scroll pane without the focus hears no key.
     *
     * @param way 1 down, -1 up
     */
    void turn(int way) {
        if (rest() > 0) {
            scrollTo(scroll.getVvalue() * rest() + way * (seen() - ROOM_BENEATH));
        }
    }

    private Bounds place(Node node) {
        return middle.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private double seen() {
        return scroll.getViewportBounds().getHeight();
    }

    private double rest() {
        return middle.getLayoutBounds().getHeight() - seen();
    }

    private void scrollTo(double top) {
        scroll.setVvalue(Math.clamp(top / rest(), 0, 1));
    }

    private boolean within(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == middle) {
                return true;
            }
        }
        return false;
    }

    private static void afterLayout(Scene scene, Runnable action) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                action.run();
            }
        });
        Platform.requestNextPulse();
    }
}
