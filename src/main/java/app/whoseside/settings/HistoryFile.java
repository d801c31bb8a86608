package app.whoseside.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last sites that were checked, newest first. What cannot be read of the file is left out, and the file as it was is kept beside it. Where that cannot
 * be done, the file stays as it is, and nothing is written over it.
 */
public record HistoryFile(Path path) {
    private static final int MOST = 20;

    /** What became of what could not be read. */
    public sealed interface Damage {
        record None() implements Damage {}

        /** It is kept in the file of that name, and the person was not told of it yet. */
        record Kept(String file) implements Damage {}

        /** It is in its place still, and no site can be noted. */
        record Stuck() implements Damage {}
    }

    /** @param visits the last sites, newest first */
    public record Known(List<Visit> visits, Damage damage) {}

    public synchronized Known read() {
        HistoryText found = HistoryText.EMPTY;
        try {
            found = found();
            HistoryText mended = mended(found);
            return new Known(latest(mended.visits()), mended.aside().filter(this::there).<Damage>map(Damage.Kept::new).orElseGet(Damage.None::new));
        } catch (IOException e) {
            System.getLogger(HistoryFile.class.getName()).log(System.Logger.Level.WARNING, "the list of last sites could not be set aside", e);
            return new Known(latest(found.visits()), new Damage.Stuck());
        }
    }

    /** Puts a visit first. An address has one place in the list: its last. */
    public synchronized void add(Visit visit) throws IOException {
        HistoryText now = mended(found());
        List<Visit> visits = new ArrayList<>(now.visits());
        visits.removeIf(old -> old.url().equals(visit.url()));
        visits.addFirst(visit);
        write(now.with(visits));
    }

    public synchronized void remove(Visit visit) throws IOException {
        HistoryText now = mended(found());
        List<Visit> visits = new ArrayList<>(now.visits());
        visits.remove(visit);
        write(now.with(visits));
    }

    /** The person was told of what is kept under another name. */
    public synchronized void told() throws IOException {
        write(mended(found()).kept(Optional.empty()));
    }

    /** Forgets everything, also what was set aside. */
    public synchronized void clear() throws IOException {
        Files.deleteIfExists(path);
        for (Path aside : SetAside.of(path)) {
            Files.deleteIfExists(aside);
        }
    }

    /** Returns what was set aside, for as long as nobody has deleted it. */
    public synchronized List<Path> asides() throws IOException {
        return SetAside.of(path);
    }

    private HistoryText found() throws IOException {
        return Files.exists(path) ? HistoryText.of(new String(Files.readAllBytes(path), StandardCharsets.UTF_8)) : HistoryText.EMPTY;
    }

    /** Sets the file aside where not all of it could be read. The copy and the list without what was damaged come to be both, or neither. */
    private HistoryText mended(HistoryText found) throws IOException {
        if (found.whole()) {
            return found;
        }
        Path aside = SetAside.name(path);
        HistoryText mended = found.kept(Optional.of(aside.getFileName().toString()));
        try {
            Files.copy(path, aside, StandardCopyOption.COPY_ATTRIBUTES);
            write(mended);
            return mended;
        } catch (IOException e) {
            Files.deleteIfExists(aside);
            throw e;
        }
    }

    private void write(HistoryText text) throws IOException {
        PrivateFile.write(path, text.with(latest(text.visits())).lines());
    }

    private boolean there(String name) {
        return Files.exists(path.resolveSibling(name));
    }

    private static List<Visit> latest(List<Visit> visits) {
        return visits.stream().limit(MOST).toList();
    }
}
