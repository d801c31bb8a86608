package app.whoseside.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The page that lies over the wizard, such as the settings: the wizard waits beneath it as it is. */
final class Aside {
    private final ReadOnlyObjectWrapper<Optional<Screen>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableValue<Screen> screen;

    Aside(ObservableValue<Flow> flow) {
        screen = page.flatMap(open -> flow.map(now -> open.orElseGet(now::screen)));
        // A check that begins is what the person wants to see.
        flow.addListener((property, old, now) -> {
            if (now instanceof Flow.Checking) {
                close();
            }
        });
    }

    void open(Screen aside) {
        page.set(Optional.of(aside));
    }

    void close() {
        page.set(Optional.empty());
    }

    ReadOnlyObjectProperty<Optional<Screen>> page() {
        return page.getReadOnlyProperty();
    }

    /** Returns what is to be seen: this page, or else the wizard's. */
    ObservableValue<Screen> screen() {
        return screen;
    }
}
