package app.whoseside.ui;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.stage.Stage;

/** The application as JavaFX starts it. What it needs is handed over before. */
public final class WhosesideApp extends Application {
    private static final AtomicReference<Wiring> WIRING = new AtomicReference<>();
    /** A change takes no longer; one that does is finished by the next start, which finds it in the journal. */
    private static final Duration LAST_CHANGE = Duration.ofSeconds(5);

    private Optional<ExecutorService> hands = Optional.empty();

    /**
     * Opens the window and returns when it is closed.
     *
     * @param address filled in, and checked only once the person says so
     */
    public static void run(Wiring wiring, Optional<String> address) {
        WIRING.set(wiring);
        launch(WhosesideApp.class, address.stream().toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        hands = Optional.of(WhosesideWindow.start(
                stage, Objects.requireNonNull(WIRING.get(), "run() hands the wiring over"), getParameters().getRaw().stream().findFirst()));
    }

    /** The window is gone. A change that is under way comes to its end before the program does. */
    @Override
    public void stop() throws InterruptedException {
        if (hands.isPresent()) {
            hands.get().shutdown();
            boolean ignored = hands.get().awaitTermination(LAST_CHANGE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
