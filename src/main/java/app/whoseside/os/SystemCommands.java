package app.whoseside.os;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs programs without a shell, by their full path, in the C locale.
 *
 * @param folders where programs are looked for; never the current folder
 * @param endings tried after the program's name, such as ".exe"
 * @param patience after this a program is ended
 */
public record SystemCommands(List<Path> folders, List<String> endings, Duration patience) implements Commands, Programs {
    private static final int MOST_BYTES = 1 << 18;
    private static final Map<String, String> LOCALE = Map.of("LC_ALL", "C", "LANG", "C");

    @Override
    public Optional<String> ask(String program, String... arguments) {
        return run(patience, program, arguments).filter(Ended::well).map(Ended::text).filter(said -> !said.isBlank());
    }

    @Override
    public Optional<Ended> run(Duration limit, String program, String... arguments) {
        return find(program).flatMap(path -> run(path, List.of(arguments), limit));
    }

    @Override
    public Optional<Path> find(String program) {
        return folders.stream()
                .flatMap(folder -> endings.stream().map(ending -> folder.resolve(program + ending)))
                .filter(path -> path.isAbsolute() && Files.isExecutable(path))
                .findFirst();
    }

    private static Optional<Ended> run(Path program, List<String> arguments, Duration limit) {
        List<String> words = new ArrayList<>(List.of(program.toString()));
        words.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(LOCALE);
        try {
            Process process = builder.start();
            try {
                return read(process, limit);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException | IllegalArgumentException e) {
            // The second is for a word that the system cannot take, such as a name with a quotation mark on Windows.
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<Ended> read(Process process, Duration limit) throws IOException, InterruptedException {
        process.getOutputStream().close();
        AtomicReference<String> text = new AtomicReference<>("");
        Thread reader = Thread.ofVirtual().start(() -> text.set(head(process.getInputStream())));
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            return Optional.empty();
        }
        // A child that the program left behind may hold the pipe open.
        boolean whole = reader.join(Duration.ofMillis(200));
        return whole ? Optional.of(new Ended(process.exitValue(), text.get())) : Optional.empty();
    }

    private static String head(InputStream stream) {
        try {
            String text = new String(stream.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            stream.transferTo(OutputStream.nullOutputStream());
            return text;
        } catch (IOException e) {
            return "";
        }
    }
}
