package app.whoseside.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** A place on a page for what is seldom seen. It is read when it is first wanted, so that nobody waits for what nobody sees (docs/size-and-start.md). */
public final class Place extends StackPane {
    /** Kept, since a binding that nobody keeps ends. */
    private Optional<ObservableValue<Boolean>> held = Optional.empty();

    /**
     * @param content made once, at the first time that it is wanted
     * @param left called as it goes away from under the person's hands: the focus was in it
     */
    void hold(ObservableValue<Boolean> wanted, Supplier<? extends Node> content, Runnable left) {
        held = Optional.of(wanted);
        wanted.subscribe(now -> {
            if (now && getChildren().isEmpty()) {
                getChildren().add(content.get());
            }
            boolean away = !now && isFocusWithin();
            Shown.set(this, now);
            if (away) {
                left.run();
            }
        });
    }
}
