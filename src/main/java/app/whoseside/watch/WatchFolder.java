package app.whoseside.watch;

import app.whoseside.model.Address;
import app.whoseside.settings.PrivateFile;
import app.whoseside.settings.SetAside;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where watches are kept, one file for each site, for their owner alone. */
public record WatchFolder(Path path) {
    private static final String NOTE = ".watch";
    private static final Comparator<WatchNote> NEWEST_FIRST = Comparator.comparing((WatchNote note) -> note.course().since().wall()).reversed();
    private static final String LOCK = ".lock";
    private static final int LETTERS = 16;

    /**
     * What earlier runs left.
     *
     * @param notes watches that were cut off and can go on, newest first
     * @param damaged names of files that could not be understood, and were set aside under these
     */
    public record Left(List<WatchNote> notes, List<String> damaged) {}

    /** A site that is this watch's alone; the system lets go of it when the program ends, however it ends. */
    public final class Place implements AutoCloseable {
        private final Path file;
        private final FileChannel channel;
        private final Optional<Path> aside;

        private Place(Path file, FileChannel channel) {
            this.file = file;
            this.channel = channel;
            this.aside = setAside(file);
        }

        /** Returns what was noted and cannot be read, cut in half or by a later program: it is kept under another name. */
        public Optional<Path> aside() {
            return aside;
        }

        /** Returns what an earlier run noted of this page, unless that is too old to go on with. */
        public Optional<WatchNote> left(Address page, Instant now) {
            return read(file).filter(note -> young(note, now) && note.about(page));
        }

        public void keep(WatchNote note) throws IOException {
            PrivateFile.write(file, note.lines());
        }

        public void forget() {
            delete(file);
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                // The system has let go of it already.
            }
        }
    }

    /** Returns the site's place, or empty while another watch of it runs. Throws where the folder cannot be written. */
    public Optional<Place> take(Address address) throws IOException {
        return take(name(address.host()));
    }

    private Optional<Place> take(String name) throws IOException {
        Path file = path.resolve(name + NOTE);
        PrivateFile.folder(file);
        FileChannel channel =
                FileChannel.open(path.resolve(name + LOCK), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), PrivateFile.rights("rw-------"));
        if (locked(channel)) {
            return Optional.of(new Place(file, channel));
        }
        channel.close();
        return Optional.empty();
    }

    /**
     * As {@link #left}, for a program that starts: a watch that another program has under way is none that was cut off, and a note that cannot be
     * understood is set aside, so that it is told of once and nothing of it is lost.
     */
    public Left found(Instant now) {
        List<WatchNote> notes = new ArrayList<>();
        List<String> damaged = new ArrayList<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            try (Place mine = take(name.substring(0, name.length() - NOTE.length())).orElse(null)) {
                if (mine == null) {
                    continue;
                }
                mine.aside().ifPresent(aside -> damaged.add(aside.getFileName().toString()));
                read(file).ifPresent(note -> {
                    if (!young(note, now)) {
                        delete(file);
                    } else if (note.tellsThePage()) {
                        notes.add(note);
                    }
                });
            } catch (IOException e) {
                System.getLogger(WatchFolder.class.getName()).log(System.Logger.Level.WARNING, "the note of a watch could not be looked at", e);
            }
        }
        notes.sort(NEWEST_FIRST);
        return new Left(List.copyOf(notes), List.copyOf(damaged));
    }

    /** Returns the watches that were cut off and can go on, newest first: those whose page the note tells. Those of which a day has passed are forgotten. */
    public List<WatchNote> left(Instant now) {
        List<WatchNote> left = new ArrayList<>();
        for (Path file : files()) {
            read(file).ifPresent(note -> {
                if (!young(note, now)) {
                    delete(file);
                } else if (note.tellsThePage()) {
                    left.add(note);
                }
            });
        }
        left.sort(NEWEST_FIRST);
        return left;
    }

    private static boolean young(WatchNote note, Instant now) {
        Duration age = Duration.between(note.course().since().wall(), now);
        return age.compareTo(Pace.POLITE.whole()) < 0;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** The name of a file does not tell which site it is about. */
    private static String name(String host) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(host.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static Optional<WatchNote> read(Path file) {
        try {
            return Files.exists(file) ? WatchNote.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> setAside(Path file) {
        if (!Files.exists(file) || read(file).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.move(file, SetAside.name(file)));
        } catch (IOException e) {
            System.getLogger(WatchFolder.class.getName()).log(System.Logger.Level.WARNING, "a note that cannot be read could not be set aside", e);
            return Optional.empty();
        }
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(path, "*" + NOTE)) {
            all.forEach(files::add);
            return files;
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(WatchFolder.class.getName()).log(System.Logger.Level.WARNING, "the note of a watch could not be deleted", e);
        }
    }
}
