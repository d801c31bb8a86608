package app.whoseside.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;

/** What is wrong with the layout of a window: words cut off, controls outside it, and places of the path outside their zone. */
final class Faults {
    private static final double ROUNDING = 0.6;

    private Faults() {}

    /** Returns what is wrong, in words; to be called on the thread of the screen. */
    static List<String> of(Scene scene) {
        List<String> wrong = new ArrayList<>();
        walk(scene.getRoot(), scene, wrong);
        return wrong;
    }

    private static void walk(Parent parent, Scene scene, List<String> wrong) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible()) {
                continue;
            }
            if (node instanceof Labeled labeled && !labeled.getText().isEmpty() && cut(labeled)) {
                wrong.add("cut off: \"" + labeled.getText() + "\"");
            }
            if (node instanceof ButtonBase && !(node instanceof CheckBox) && !(node instanceof RadioButton) || node instanceof Text) {
                outside(node, scene, wrong);
            }
            if (node instanceof Parent inner) {
                walk(inner, scene, wrong);
            }
        }
    }

    /** The site's name in the header may end in dots: it is said in full elsewhere. */
    private static boolean cut(Labeled labeled) {
        boolean inHeader = "site".equals(labeled.getId());
        return !inHeader && labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .anyMatch(drawn -> !bare(drawn).equals(bare(labeled.getText())));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static void outside(Node node, Scene scene, List<String> wrong) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        if (at.isEmpty() || at.getWidth() == 0) {
            return;
        }
        boolean beside = at.getMinX() < -ROUNDING || at.getMaxX() > scene.getWidth() + ROUNDING;
        boolean beneath = !scrolls(node) && (at.getMinY() < -ROUNDING || at.getMaxY() > scene.getHeight() + ROUNDING);
        if (beside || beneath) {
            wrong.add("outside the window: \"" + words(node) + "\"");
        }
    }

    private static boolean scrolls(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane) {
                return true;
            }
        }
        return false;
    }

    private static String words(Node node) {
        return node instanceof Labeled labeled ? labeled.getText() : node instanceof Text text ? text.getText() : "";
    }

    /** Returns how high the middle of the page is, which scrolls. */
    static double middle(Scene scene) {
        return ((ScrollPane) ((BorderPane) scene.getRoot()).getCenter()).getViewportBounds().getHeight();
    }
}
