package app.whoseside.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Takes the times of a start, from the moment that the script noted (BENCH_BEGAN, in nanoseconds since 1970): window shown, third frame drawn, first
 * letter in the field. With BENCH_PAGE it also goes on to a verdict on that page, and tells the memory some seconds later. Then it ends the program.
 */
final class Stopwatch {
    private static final int FRAMES = 3;
    private static final Duration REST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final boolean own;

    private Stopwatch(boolean own) {
        this.own = own;
    }

    /** @param own whether the window is the program's, and so has a field to type into */
    static void start(boolean own) {
        Thread.ofPlatform().daemon().name("stopwatch").start(() -> {
            try {
                new Stopwatch(own).measure();
                System.out.flush();
                Runtime.getRuntime().halt(0);
            } catch (InterruptedException | IOException | RuntimeException e) {
                e.printStackTrace(System.err);
                Runtime.getRuntime().halt(1);
            }
        });
    }

    private void measure() throws InterruptedException, IOException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (Window.getWindows().isEmpty() || !Window.getWindows().getFirst().isShowing()) {
            bounded(end);
            Thread.sleep(1);
        }
        System.out.println("shown " + millis());
        CountDownLatch drawn = new CountDownLatch(FRAMES);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                drawn.countDown();
                if (drawn.getCount() == 0) {
                    stop();
                }
            }
        }.start());
        drawn.await();
        System.out.println("drawn " + millis());
        if (own) {
            CountDownLatch typed = new CountDownLatch(1);
            Platform.runLater(() -> {
                TextField field = (TextField) find("#field");
                field.textProperty().addListener((property, old, now) -> typed.countDown());
                Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_TYPED, "a", "a", KeyCode.UNDEFINED, false, false, false, false));
            });
            typed.await();
            System.out.println("typed " + millis());
        }
        String page = System.getenv("BENCH_PAGE");
        if (own && page != null) {
            Platform.runLater(() -> {
                ((TextField) find("#field")).setText(page);
                ((ButtonBase) find("#go")).fire();
                // The second time the remark about a number in place of a name has been read.
                ((ButtonBase) find("#go")).fire();
            });
            while (scene().lookup("#details") == null) {
                bounded(end);
                Thread.sleep(20);
            }
        }
        if (page != null) {
            Thread.sleep(REST);
            System.out.println("memory" + OwnWindow.memory());
        }
    }

    private static void bounded(long end) {
        if (System.nanoTime() > end) {
            throw new IllegalStateException("nothing came for " + LONGEST);
        }
    }

    private static Scene scene() {
        return Window.getWindows().getFirst().getScene();
    }

    private static Node find(String name) {
        return scene().lookup(name);
    }

    private static long millis() {
        Instant now = Instant.now();
        long nanos = now.getEpochSecond() * 1_000_000_000L + now.getNano();
        return (nanos - Long.parseLong(System.getenv("BENCH_BEGAN"))) / 1_000_000;
    }
}
