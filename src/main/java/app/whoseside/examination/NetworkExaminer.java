package app.whoseside.examination;

import java.util.function.Consumer;

/** Examines by asking the real network. */
public final class NetworkExaminer implements Examiner {
    private final Toolbox tools;

    public NetworkExaminer(Toolbox tools) {
        this.tools = tools;
    }

    @Override
    public Running start(Request request, Consumer<Snapshot> listener) {
        return new Run(tools, request, listener).begin();
    }
}
