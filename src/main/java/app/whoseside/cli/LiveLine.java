package app.whoseside.cli;

import app.whoseside.examination.Snapshot;
import app.whoseside.examination.Snapshot.Line;
import app.whoseside.examination.Snapshot.State;
import app.whoseside.words.Messages;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One line of a terminal that is written anew while checks run, and gone when they are over. */
final class LiveLine implements Consumer<Snapshot>, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LONG_WAIT = Duration.ofSeconds(9);
    /** A line stays long enough to be read. */
    private static final Duration READING = Duration.ofSeconds(1);

    private final PrintWriter err;
    private final Messages messages;
    private final String site;
    private final int columns;
    private String shown = "";
    private Duration since = READING.negated();
    private boolean closed;

    LiveLine(PrintWriter err, Messages messages, String site, int columns) {
        this.err = err;
        this.messages = messages;
        this.site = site;
        this.columns = columns;
    }

    /** Shows a first sentence at once. */
    synchronized void open(String key) {
        draw(messages.get(key, Map.of("site", site)));
    }

    @Override
    public synchronized void accept(Snapshot snapshot) {
        boolean read = snapshot.elapsed().minus(since).compareTo(READING) >= 0;
        Optional<String> next = read && !closed ? sentence(snapshot) : Optional.empty();
        next.filter(text -> !cut(text).equals(shown)).ifPresent(text -> {
            since = snapshot.elapsed();
            draw(text);
        });
    }

    @Override
    public synchronized void close() {
        draw("");
        err.print('\r');
        err.flush();
        closed = true;
    }

    private Optional<String> sentence(Snapshot snapshot) {
        Map<String, Object> values = new HashMap<>(snapshot.verdict().values());
        values.put("site", site);
        values.put("count", snapshot.running());
        values.put("seconds", Math.max(1, snapshot.longest().toSeconds()));
        if (snapshot.running() > 0 && snapshot.elapsed().compareTo(PATIENCE) >= 0) {
            return messages.find(snapshot.elapsed().compareTo(LONG_WAIT) < 0 ? "check.5s" : "check.waiting", values);
        }
        return last(snapshot.lines(), values, State.BAD)
                .or(() -> last(snapshot.lines(), values, State.GOOD))
                .or(() -> last(snapshot.lines(), values, State.ASKING));
    }

    private Optional<String> last(List<Line> lines, Map<String, Object> values, State state) {
        return lines.reversed().stream()
                .filter(line -> line.state() == state)
                .flatMap(line -> messages
                        .find("probe." + line.check().id() + "." + state.name().toLowerCase(Locale.ROOT), values).stream())
                .findFirst();
    }

    private void draw(String text) {
        String fits = cut(text);
        // blanks and not an escape code: they work on every terminal
        err.print('\r' + fits + " ".repeat(Math.max(0, Width.of(shown) - Width.of(fits))));
        err.flush();
        shown = fits;
    }

    private String cut(String text) {
        return Width.cut(text, columns - 1);
    }
}
