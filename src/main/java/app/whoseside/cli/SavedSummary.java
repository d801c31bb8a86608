package app.whoseside.cli;

import app.whoseside.model.Examined;
import app.whoseside.report.Redacted;
import app.whoseside.report.SummaryJson;
import app.whoseside.report.SummaryPage;
import app.whoseside.report.SummaryText;
import app.whoseside.report.WholeFile;
import app.whoseside.words.VerdictText;
import app.whoseside.words.VerdictWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The summary in a file, in the form that the ending of its name asks for. */
record SavedSummary(Optional<Path> file, Services services) {

    /** Returns what shall be saved, or nothing where no name is given. Who waits for a check learns before it that its file cannot be written. */
    static SavedSummary of(String name, Services services) throws WrongUse {
        if (name.isEmpty()) {
            return new SavedSummary(Optional.empty(), services);
        }
        if (!name.toLowerCase(Locale.ROOT).matches("(?s).*\\.(html|txt|json)")) {
            throw new WrongUse("cli.wrong.ending", Map.of("word", name));
        }
        try {
            Path file = Path.of(name).toAbsolutePath();
            if (Files.isWritable(file.getParent()) && !Files.isDirectory(file)) {
                return new SavedSummary(Optional.of(file), services);
            }
        } catch (InvalidPathException e) {
            // told below, like a folder that is not there
        }
        throw new WrongUse("cli.wrong.folder", Map.of("word", name));
    }

    /** Returns what went wrong as a sentence, or empty when all is saved. */
    Optional<String> write(Examined examined) {
        return file.isEmpty() ? Optional.empty() : write(content(name(), services.redaction().get().of(examined)));
    }

    /** Returns whether there is a file, and it is for plain text. */
    boolean text() {
        return file.isPresent() && name().endsWith(".txt");
    }

    private String name() {
        return file.map(path -> path.toString().toLowerCase(Locale.ROOT)).orElse("");
    }

    /** The same with that text in place of the summary. */
    Optional<String> write(String content) {
        try {
            WholeFile.write(file.orElseThrow(), content);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(services.messages().get(WholeFile.complaint(e, file.get()), Map.of("file", file.get().getFileName().toString())));
        }
    }

    private String content(String name, Redacted redacted) {
        VerdictText text = new VerdictWords(services.messages()).of(redacted.examined().verdict());
        if (name.endsWith(".html")) {
            return new SummaryPage(services.messages(), services.version(), services.zone()).of(redacted, text);
        }
        if (name.endsWith(".json")) {
            return new SummaryJson(services.version(), services.zone()).of(redacted, text) + "\n";
        }
        return new SummaryText(services.messages(), services.version(), services.zone()).of(redacted, text);
    }
}
