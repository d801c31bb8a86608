package app.whoseside.os.hands;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that only their owner reads, and that a power cut leaves whole: as they were, or as they were to become. */
final class SafeFile {
    static final String UNFINISHED = ".new";

    private SafeFile() {}

    static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, mine(folder.getFileSystem(), "rwx------"));
    }

    /** Writes the file, and returns only after it and its name are on the disk. */
    static void write(Path file, byte[] content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + UNFINISHED);
        Files.deleteIfExists(fresh);
        try (FileChannel channel = FileChannel.open(
                fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mine(file.getFileSystem(), "rw-------"))) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        settle(file.toAbsolutePath().getParent());
    }

    static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        settle(file.toAbsolutePath().getParent());
    }

    /** Windows opens no folder as a file; there the move itself is journalled by the file system. */
    private static void settle(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The name is written a little later, then.
        }
    }

    static FileAttribute<?>[] mine(java.nio.file.FileSystem system, String permissions) {
        return system.supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
