package app.whoseside.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last sites that were checked, newest first, one a line. A file that cannot be understood is set aside and stops nobody. */
public record HistoryFile(Path path) {
    private static final int MOST = 20;

    /** Returns the last sites, newest first; what cannot be read is left out, and kept beside the file. */
    public synchronized List<Visit> read() {
        List<Visit> visits = new ArrayList<>();
        boolean whole = true;
        for (String line : lines()) {
            Optional<Visit> visit = Visit.read(line);
            visit.ifPresent(visits::add);
            whole &= visit.isPresent();
        }
        if (!whole) {
            setAside();
        }
        return visits.stream().limit(MOST).toList();
    }

    /** Puts a visit first. An address has one place in the list: its last. */
    public synchronized void add(Visit visit) throws IOException {
        List<Visit> visits = new ArrayList<>(read());
        visits.removeIf(old -> old.url().equals(visit.url()));
        visits.addFirst(visit);
        write(visits);
    }

    public synchronized void remove(Visit visit) throws IOException {
        List<Visit> visits = new ArrayList<>(read());
        visits.remove(visit);
        write(visits);
    }

    /** Forgets everything, also what was set aside. */
    public synchronized void clear() throws IOException {
        Files.deleteIfExists(path);
        Files.deleteIfExists(aside());
    }

    private void write(List<Visit> visits) throws IOException {
        PrivateFile.write(path, visits.stream().limit(MOST).map(Visit::line).toList());
    }

    private List<String> lines() {
        try {
            return Files.exists(path) ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList() : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private void setAside() {
        try {
            Files.copy(path, aside(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            System.getLogger(HistoryFile.class.getName()).log(System.Logger.Level.WARNING, "the list of last sites could not be set aside", e);
        }
    }

    private Path aside() {
        return path.resolveSibling(path.getFileName() + ".broken");
    }
}
