package app.whoseside.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** What JavaFX takes for a window with nothing in it: the measure for the program's own start (bench/start). */
public final class EmptyWindow {
    private EmptyWindow() {}

    public static void main(String[] args) {
        Stopwatch.start(false);
        Application.launch(Empty.class);
        System.exit(0);
    }

    /** As large as the program's window. */
    public static final class Empty extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(), 960, 720));
            stage.show();
        }
    }
}
