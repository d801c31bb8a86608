package app.whoseside.report;

import app.whoseside.files.Replacing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file where the person wants it, whole or not at all. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes the text under that name, in place of what was there. Throws an IOException when it could not, and leaves nothing behind. */
    public static void write(Path file, String text) throws IOException {
        // a link stays a link: what it leads to is replaced
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException("a folder");
        }
        Replacing.replace(target, text.getBytes(StandardCharsets.UTF_8));
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
}
