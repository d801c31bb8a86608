package app.whoseside.examination;

import app.whoseside.model.Examined;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Examines an address. The window and the terminal see only this. */
public interface Examiner {

    /**
     * Starts at once and returns. Snapshots arrive one at a time, in order, on a thread of the examination; the last one is finished.
     */
    Running start(Request request, Consumer<Snapshot> listener);

    /** An examination under way. */
    interface Running {
        /** Completes with the result; when cancelled, exceptionally with a CancellationException within a second. */
        CompletableFuture<Examined> result();

        /** Stops every check. Nothing more is reported afterwards. */
        void cancel();
    }
}
