package app.whoseside.ui;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.stage.Stage;

/** The application as JavaFX starts it. What it needs is handed over before. */
public final class WhosesideApp extends Application {
    private static final AtomicReference<Wiring> WIRING = new AtomicReference<>();

    /** Opens the window and returns when it is closed. */
    public static void run(Wiring wiring) {
        WIRING.set(wiring);
        launch(WhosesideApp.class);
    }

    @Override
    public void start(Stage stage) {
        WhosesideWindow.start(stage, Objects.requireNonNull(WIRING.get(), "run() hands the wiring over"));
    }
}
