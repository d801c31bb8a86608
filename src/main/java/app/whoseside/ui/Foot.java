package app.whoseside.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * What stays in sight beneath whatever scrolls: what is off by our hand, and the buttons. In a low window only the buttons do.
 *
 * @param undo says what is off; not visible while nothing is
 */
record Foot(Pane foot, Pane middle, Node undo) {
    /** A window less high than that, in sizes of its text, has no room for more than the buttons beneath the page. */
    private static final double LOW_EM = 20;
    /** A button in sizes of its text: the bar is as high also where it has only a link, or nothing for a moment. */
    private static final double BUTTON_EM = 2.66;
    private static final double BAR_PADDING = 28;

    /**
     * @param bar the buttons of the page, where it has any
     * @param height of the window
     * @param em pixels of the text size
     */
    void arrange(Optional<Region> bar, double height, double em) {
        List<Node> beneath = new ArrayList<>();
        middle.getChildren().remove(undo);
        if (height > 0 && height < LOW_EM * em) {
            foot.getChildren().remove(undo);
            middle.getChildren().addFirst(undo);
        } else {
            beneath.add(undo);
        }
        bar.ifPresent(buttons -> {
            buttons.setMinHeight(Math.round(BUTTON_EM * em) + BAR_PADDING);
            beneath.add(buttons);
        });
        if (!foot.getChildren().equals(beneath)) {
            foot.getChildren().setAll(beneath);
        }
        Shown.set(foot, beneath.stream().anyMatch(Node::isVisible));
    }
}
