package app.whoseside.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Takes a node off the page, space and all, while it has nothing to say. */
final class Shown {
    private Shown() {}

    static void when(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
