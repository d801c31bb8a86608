package app.whoseside.ui;

import app.whoseside.examination.Examiner;
import app.whoseside.examination.Request;
import app.whoseside.examination.Snapshot;
import app.whoseside.model.Examined;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** An examiner that says what a test tells it to say. */
final class FakeExaminer implements Examiner {
    final List<Request> requests = new ArrayList<>();
    int cancelled;
    /** What an examination within a watch finds, at once. */
    volatile Snapshot withinAWatch = Samples.done(Samples.theirs());
    private Consumer<Snapshot> listener = snapshot -> {};
    private CompletableFuture<Examined> result = new CompletableFuture<>();

    @Override
    public synchronized Running start(Request request, Consumer<Snapshot> listener) {
        requests.add(request);
        CompletableFuture<Examined> mine = new CompletableFuture<>();
        if (Thread.currentThread().getName().equals(FakeWatching.THREAD)) {
            mine.complete(examined(request, withinAWatch));
        } else {
            this.listener = listener;
            result = mine;
        }
        return new Running() {
            @Override
            public CompletableFuture<Examined> result() {
                return mine;
            }

            @Override
            public void cancel() {
                cancelled++;
                mine.cancel(false);
            }
        };
    }

    Request last() {
        return requests.getLast();
    }

    void say(Snapshot snapshot) {
        listener.accept(snapshot);
    }

    /** Says the snapshot and ends with its verdict. */
    void end(Snapshot snapshot) {
        say(snapshot);
        result.complete(examined(last(), snapshot));
    }

    private static Examined examined(Request request, Snapshot snapshot) {
        return new Examined(
                request.address(), snapshot.verdict(), snapshot.observations(), Map.of(), List.of(), Instant.EPOCH, Duration.ZERO, snapshot.elapsed());
    }

    /** Shows the snapshot and ends with that result. */
    void end(Snapshot snapshot, Examined examined) {
        say(snapshot);
        result.complete(examined);
    }

    void breakOff() {
        result.completeExceptionally(new IllegalStateException("broken"));
    }
}
