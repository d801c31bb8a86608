package app.whoseside.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Takes a link or a text that is dropped anywhere on the window. */
record DropTarget(Consumer<String> taken) {

    void on(Scene scene) {
        scene.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (text(event.getDragboard()).isPresent()) {
                // Not MOVE: it would take the text from where it came.
                event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
                event.consume();
            }
        });
        scene.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            Optional<String> dropped = text(event.getDragboard());
            dropped.ifPresent(taken);
            event.setDropCompleted(dropped.isPresent());
            event.consume();
        });
    }

    /** A link comes as an address and as its words too: the address is meant. */
    static Optional<String> text(Dragboard board) {
        return board.hasUrl() ? Optional.of(board.getUrl()) : Optional.ofNullable(board.getString());
    }
}
