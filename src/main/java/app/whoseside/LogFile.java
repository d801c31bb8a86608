package app.whoseside;

import app.whoseside.report.Mishap;
import app.whoseside.report.Redaction;
import app.whoseside.settings.PrivateFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** Writes what went wrong inside the program to a file, masked. When it is full it makes way for a new one and is kept once. */
final class LogFile extends Handler {
    private final Path file;
    private final Supplier<Redaction> redaction;
    private final long most;
    /** Whether an entry is being written: what goes wrong meanwhile is not written too, or it would have no end. */
    private boolean busy;

    /** @param most bytes after which a new file is begun */
    LogFile(Path file, Supplier<Redaction> redaction, long most) {
        this.file = file;
        this.redaction = redaction;
        this.most = most;
    }

    /** A log that cannot be written is no reason to stop anybody. */
    @Override
    public synchronized void publish(LogRecord entry) {
        if (!isLoggable(entry) || busy) {
            return;
        }
        busy = true;
        try {
            Redaction masks = redaction.get();
            List<String> lines = new ArrayList<>(List.of(entry.getInstant().truncatedTo(ChronoUnit.SECONDS) + " " + entry.getLevel().getName() + " "
                    + entry.getLoggerName() + ": " + Mishap.line(new SimpleFormatter().formatMessage(entry), masks)));
            if (entry.getThrown() != null) {
                lines.addAll(Mishap.trace(entry.getThrown(), masks));
            }
            write(String.join("\n", lines) + "\n");
        } catch (IOException | RuntimeException e) {
            reportError(null, null, 0);
        } finally {
            busy = false;
        }
    }

    private void write(String text) throws IOException {
        PrivateFile.folder(file);
        if (Files.exists(file) && Files.size(file) + text.length() > most) {
            Files.move(file, older(), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(file)) {
            Files.createFile(file, PrivateFile.rights("rw-------"));
        }
        Files.writeString(file, text.length() > most ? text.substring(0, (int) most) : text, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    private Path older() {
        return file.resolveSibling("log.older.txt");
    }

    @Override
    public void flush() {
        // Every entry is written at once.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
