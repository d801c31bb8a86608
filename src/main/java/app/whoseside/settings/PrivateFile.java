package app.whoseside.settings;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A text file that only its owner reads (0600 where the system has such rights), written whole or not at all. */
public final class PrivateFile {
    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private PrivateFile() {}

    /** Replaces the file, and makes its folder when that is not there yet. */
    public static void write(Path file, List<String> lines) throws IOException {
        replace(folder(file), file, lines);
    }

    /** Replaces the file by way of a fresh one in that folder. */
    static void replace(Path folder, Path file, List<String> lines) throws IOException {
        // a temporary file is made for its owner alone, on every system
        Path fresh = Files.createTempFile(folder, file.getFileName().toString(), ".new");
        try {
            try (FileOutputStream out = new FileOutputStream(fresh.toFile())) {
                for (String line : lines) {
                    out.write((line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
                }
                // a power cut after the renaming would leave an empty file
                out.getFD().sync();
            }
            move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Returns the folder of that file, made for its owner alone when it is not there yet. */
    public static Path folder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        return Files.createDirectories(folder, rights("rwx------"));
    }

    /** Returns what a new file is made with, so that nobody else reads it. */
    public static FileAttribute<?>[] rights(String posix) {
        return POSIX ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(posix))} : new FileAttribute<?>[0];
    }

    private static void move(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
