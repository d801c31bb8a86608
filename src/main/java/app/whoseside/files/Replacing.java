package app.whoseside.files;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts a file in the place of another: whatever breaks off in between, what was under that name before stays as it was. */
public final class Replacing {
    private Replacing() {}

    /** Writes the content by way of a fresh file beside it, which is its owner's alone. Throws when it could not, and leaves nothing behind. */
    public static void replace(Path file, byte[] content) throws IOException {
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName().toString(), ".new");
        try {
            // a channel would break off where its thread is interrupted, such as by Ctrl-C
            try (FileOutputStream out = new FileOutputStream(fresh.toFile())) {
                out.write(content);
                // a power cut after the renaming would leave an empty file
                out.getFD().sync();
            }
            move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void move(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
