package app.whoseside.testing;

import app.whoseside.examination.Check;
import app.whoseside.examination.Examiner;
import app.whoseside.examination.Request;
import app.whoseside.examination.Snapshot;
import app.whoseside.model.Examined;
import app.whoseside.model.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Answers at once with what the test wants, and keeps what it was asked. */
public final class FakeExaminer implements Examiner {
    public final List<Request> asked = new ArrayList<>();
    private final Function<Request, CompletableFuture<Examined>> answer;

    private FakeExaminer(Function<Request, CompletableFuture<Examined>> answer) {
        this.answer = answer;
    }

    public static FakeExaminer finding(Verdict here, Verdict withOutside) {
        return finding(here, Samples.examined(withOutside));
    }

    public static FakeExaminer finding(Verdict here, Examined withOutside) {
        return new FakeExaminer(request -> CompletableFuture.completedFuture(request.outside() ? withOutside : Samples.examined(here)));
    }

    public static FakeExaminer breaking() {
        return new FakeExaminer(request -> CompletableFuture.failedFuture(new IllegalStateException("made up")));
    }

    public static FakeExaminer cancelled() {
        return new FakeExaminer(request -> CompletableFuture.failedFuture(new CancellationException()));
    }

    @Override
    public Running start(Request request, Consumer<Snapshot> listener) {
        asked.add(request);
        var lines = List.of(new Snapshot.Line(Check.REFERENCE, Snapshot.State.GOOD), new Snapshot.Line(Check.PAGE, Snapshot.State.ASKING));
        listener.accept(new Snapshot(Duration.ofMillis(300), lines, 2, Duration.ofSeconds(4), List.of(), Samples.cannotTell(), false, false));
        listener.accept(new Snapshot(Duration.ofMillis(600), List.of(new Snapshot.Line(Check.PAGE, Snapshot.State.BAD)), 2, Duration.ofSeconds(4), List.of(), Samples.cannotTell(), false, false));
        listener.accept(new Snapshot(Duration.ofMillis(5300), lines, 2, Duration.ofSeconds(4), List.of(), Samples.cannotTell(), false, false));
        listener.accept(new Snapshot(Duration.ofMillis(9900), lines, 1, Duration.ofSeconds(4), List.of(), Samples.cannotTell(), false, false));
        CompletableFuture<Examined> result = answer.apply(request);
        return new Running() {
            @Override
            public CompletableFuture<Examined> result() {
                return result;
            }

            @Override
            public void cancel() {}
        };
    }
}
