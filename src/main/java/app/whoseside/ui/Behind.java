package app.whoseside.ui;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Work that must not hold up the screen: it is done elsewhere, and what comes of it is handed back on the screen's thread. */
record Behind(Executor worker, Executor screen) {

    <T> void ask(Supplier<T> work, Consumer<T> then) {
        worker.execute(() -> {
            T result = work.get();
            screen.execute(() -> then.accept(result));
        });
    }
}
