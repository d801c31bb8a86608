package app.whoseside.update;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the log is told meanwhile: one line each, and "a trace" where more than a line comes with it. */
public final class Heard {
    private Heard() {}

    public static List<String> in(Runnable work) {
        List<String> lines = new ArrayList<>();
        Logger ours = Logger.getLogger("app.whoseside");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                lines.add(entry.getThrown() == null && !entry.getMessage().contains("\n") ? entry.getMessage() : "a trace");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        ours.addHandler(handler);
        try {
            work.run();
        } finally {
            ours.removeHandler(handler);
        }
        return lines;
    }
}
