package app.whoseside.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** Walks through the pages of the open window as a person would, by the names that the pages give their controls; at its end it closes the window. */
public final class Walk {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration MOMENT = Duration.ofMillis(60);
    private static final Duration GLANCE = Duration.ofMillis(400);

    private final String address;
    private volatile Optional<Throwable> trouble = Optional.of(new IllegalStateException("the window was closed before the walk ended"));

    private Walk(String address) {
        this.address = address;
    }

    /** Returns a walk that begins as soon as the window is open. To be called before it opens, since opening returns only when it is closed. */
    public static Walk begin(String address) {
        Walk walk = new Walk(address);
        Thread.ofPlatform().daemon().name("walk").start(walk::all);
        return walk;
    }

    /** Returns what stopped the walk; empty once it has come to its end. */
    public Optional<Throwable> trouble() {
        return trouble;
    }

    private void all() {
        try {
            opened();
            check();
            aside();
            example();
            trouble = Optional.empty();
        } catch (IllegalStateException | TimeoutException e) {
            trouble = Optional.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.runLater(() -> Window.getWindows().stream().toList().forEach(Window::hide));
    }

    /** Before there is a window there may be no thread of the screen to ask either. */
    private static void opened() throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Window.getWindows().isEmpty()) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("no window came");
            }
            Thread.sleep(MOMENT);
        }
        until(() -> sees("#field"));
    }

    private void check() throws InterruptedException, TimeoutException {
        until(() -> sees("#field"));
        type("shop .example");
        press("#go");
        glance();
        type(address);
        press("#go");
        // A number in place of a name is remarked upon first.
        press("#asTyped");
        until(() -> sees("#details"));
        glance();
        press("#details");
        until(() -> sees("#table"));
        glance();
        press("#back");
        until(() -> sees("#details"));
    }

    /** The pages of the menu, which lie over the answer. */
    private void aside() throws InterruptedException, TimeoutException {
        for (int i = 0; i < 4; i++) {
            int item = i;
            choose(item);
            glance();
            on(() -> Event.fireEvent(scene().getRoot(), key(KeyEvent.KEY_PRESSED, "", KeyCode.ESCAPE)));
        }
        press("#another");
        until(() -> sees("#field"));
    }

    private void choose(int item) throws InterruptedException, TimeoutException {
        on(() -> {
            MenuButton menu = (MenuButton) find("#more");
            menu.show();
            menu.getItems().get(item).fire();
            menu.hide();
        });
    }

    private void example() throws InterruptedException, TimeoutException {
        choose(2);
        until(() -> sees("#list"));
        on(() -> ((ButtonBase) find("#list").lookup(".button")).fire());
        until(() -> sees("#details"));
        glance();
    }

    /** Letter by letter, as a keyboard does. */
    private void type(String text) throws InterruptedException, TimeoutException {
        on(() -> {
            TextField field = (TextField) find("#field");
            field.requestFocus();
            field.clear();
            text.chars().forEach(letter -> Event.fireEvent(field, key(KeyEvent.KEY_TYPED, Character.toString(letter), KeyCode.UNDEFINED)));
        });
    }

    private void press(String name) throws InterruptedException, TimeoutException {
        on(() -> ((ButtonBase) find(name)).fire());
    }

    private static KeyEvent key(javafx.event.EventType<KeyEvent> type, String letter, KeyCode code) {
        return new KeyEvent(type, letter, letter, code, false, false, false, false);
    }

    private static Scene scene() {
        return Window.getWindows().getFirst().getScene();
    }

    private static Node find(String name) {
        Node found = scene().lookup(name);
        if (found == null) {
            throw new IllegalStateException("no " + name + " on this page");
        }
        return found;
    }

    private static boolean sees(String name) {
        Node found = scene().lookup(name);
        return found != null && found.isVisible() && found.getParent() != null;
    }

    /** As long as it takes to draw a page and to let what moves come to rest. */
    private static void glance() throws InterruptedException {
        Thread.sleep(GLANCE);
    }

    private static void until(BooleanSupplier seen) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ask(seen::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("a page did not come");
            }
            Thread.sleep(MOMENT);
        }
    }

    private static void on(Runnable deed) throws InterruptedException, TimeoutException {
        ask(() -> {
            deed.run();
            return true;
        });
    }

    private static <T> T ask(Supplier<T> question) throws InterruptedException, TimeoutException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("on a page: " + e.getCause(), e);
        }
    }
}
