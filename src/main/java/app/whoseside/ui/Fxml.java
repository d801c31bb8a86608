package app.whoseside.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads screens; controllers come fully constructed. */
record Fxml(ResourceBundle labels, Map<Class<?>, Supplier<Object>> controllers) {

    record Loaded(Parent root, Object controller) {}

    Loaded load(Screen screen) {
        FXMLLoader loader = new FXMLLoader(screen.url(), labels);
        loader.setControllerFactory(this::controller);
        try {
            return new Loaded(loader.load(), loader.getController());
        } catch (IOException e) {
            throw new UncheckedIOException(screen.file(), e);
        }
    }

    private Object controller(Class<?> type) {
        Supplier<Object> made = controllers.get(type);
        if (made == null) {
            throw new IllegalArgumentException("no controller " + type.getName());
        }
        return made.get();
    }
}
