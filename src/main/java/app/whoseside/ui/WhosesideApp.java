package app.whoseside.ui;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.stage.Stage;

/** The application as JavaFX starts it. What it needs is handed over before. */
public final class WhosesideApp extends Application {
    private static final AtomicReference<Future<Wiring>> WIRING = new AtomicReference<>();
    private static final javafx.util.Duration FIRST_FRAMES = javafx.util.Duration.millis(400);
    private static final AtomicReference<Runnable> THEN = new AtomicReference<>(() -> {});
    /** A change takes no longer; one that does is finished by the next start, which finds it in the journal. */
    private static final Duration LAST_CHANGE = Duration.ofSeconds(5);

    private Optional<ExecutorService> hands = Optional.empty();

    /**
     * Opens the window and returns when it is closed.
     *
     * @param wiring made while JavaFX starts
     * @param address filled in, and checked only once the person says so
     * @param then what a check will need, made behind the window once it is there
     */
    public static void run(Callable<Wiring> wiring, Optional<String> address, Runnable then) {
        FutureTask<Wiring> made = new FutureTask<>(wiring);
        Thread.ofPlatform().daemon().name("parts").start(made);
        WIRING.set(made);
        THEN.set(then);
        launch(WhosesideApp.class, address.stream().toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) throws Exception {
        Wiring wiring = Objects.requireNonNull(WIRING.get(), "run() hands the wiring over").get();
        hands = Optional.of(WhosesideWindow.start(stage, wiring, getParameters().getRaw().stream().findFirst()));
        Thread ready = Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("getting ready").unstarted(THEN.get());
        // Behind the first frames, which would else share the processor with it; nobody has pasted an address so soon.
        PauseTransition frames = new PauseTransition(FIRST_FRAMES);
        frames.setOnFinished(over -> ready.start());
        frames.play();
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
