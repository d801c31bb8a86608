package app.whoseside.report;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there whole or not at all: whatever breaks off in between, what was under that name before stays as it was. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes the text under that name, in place of what was there. Throws an IOException when it could not, and leaves nothing behind. */
    public static void write(Path file, String text) throws IOException {
        // a link stays a link: what it leads to is replaced
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException("a folder");
        }
        Path fresh = Files.createTempFile(target.getParent(), ".whoseside", ".new");
        try {
            // a channel would break off where its thread is interrupted, such as by Ctrl-C
            try (FileOutputStream out = new FileOutputStream(fresh.toFile())) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.getFD().sync();
            }
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Returns the key of the sentence for what went wrong: the disk is full, or the place takes no file. Fills: file. */
    public static String complaint(IOException trouble, Path file) {
        return full(trouble, file) ? "save.full" : "save.failed";
    }

    /** No system gives this a kind of its own in Java: the room that is left tells, whatever language the system speaks. */
    private static boolean full(IOException trouble, Path file) {
        if (trouble instanceof java.nio.file.AccessDeniedException || trouble instanceof java.nio.file.NoSuchFileException) {
            return false;
        }
        try {
            return Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() < 1 << 20;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static void move(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
