package app.whoseside.os.hands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The undo journal: a folder with a small file for each setting that is not as the person had it, by our hand. What is in the files
 * may hold a password, so they are their owner's alone, and nothing of them is ever logged.
 */
public final class Journal {
    private static final String ENTRY = ".json";
    private static final String DAMAGED = ".damaged";

    private final Path folder;

    public Journal(Path folder) {
        this.folder = folder;
    }

    /** Keeps every other program, and every other thread, from changing the journal until it is closed; throws when they do not let go in time. */
    public JournalLock hold() throws IOException {
        SafeFile.createFolder(folder);
        return JournalLock.take(folder.resolve("lock"));
    }

    /** Returns what is noted, newest first. A damaged entry is set aside, where {@link #lost} finds it. */
    public List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Path file : files(ENTRY)) {
            read(file).ifPresent(entries::add);
        }
        entries.sort(Comparator.comparing(Entry::since).reversed());
        return entries;
    }

    /** Returns the entry of that id, or empty when nothing is noted under it. */
    public Optional<Entry> entry(String id) throws IOException {
        return entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Notes the change in place of what was noted of the same setting; returns only when it is on the disk. */
    public void write(Entry entry) throws IOException {
        for (Path unfinished : files(SafeFile.UNFINISHED)) {
            // Its writer was ended before it changed anything.
            Files.deleteIfExists(unfinished);
        }
        SafeFile.write(file(entry), EntryText.write(entry).getBytes(StandardCharsets.UTF_8));
    }

    public void delete(Entry entry) throws IOException {
        SafeFile.delete(file(entry));
    }

    /** Returns files about a change that cannot be read any more, or the whole folder; they stay until a person deletes them. */
    public List<Path> lost() {
        try {
            entries();
            return files(DAMAGED);
        } catch (IOException e) {
            return List.of(folder);
        }
    }

    private Optional<Entry> read(Path file) throws IOException {
        Optional<Entry> entry = EntryText.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        if (entry.isEmpty() || !file(entry.get()).getFileName().equals(file.getFileName())) {
            Files.move(file, aside(file), StandardCopyOption.ATOMIC_MOVE);
            return Optional.empty();
        }
        return entry;
    }

    /** An earlier one that was set aside is not written over. */
    private static Path aside(Path file) {
        Path aside = file.resolveSibling(file.getFileName() + DAMAGED);
        for (int i = 2; Files.exists(aside); i++) {
            aside = file.resolveSibling(file.getFileName() + "-" + i + DAMAGED);
        }
        return aside;
    }

    private Path file(Entry entry) {
        return folder.resolve(entry.id() + ENTRY);
    }

    private List<Path> files(String ending) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + ending)) {
            all.forEach(files::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }
}
