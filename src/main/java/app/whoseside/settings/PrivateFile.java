package app.whoseside.settings;

import app.whoseside.files.Replacing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A text file that only its owner reads (0600 where the system has such rights), written whole or not at all. */
public final class PrivateFile {
    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private PrivateFile() {}

    /** Replaces the file, and makes its folder when that is not there yet. */
    public static void write(Path file, List<String> lines) throws IOException {
        folder(file);
        replace(file, lines);
    }

    /** Replaces the file in a folder that is there. */
    static void replace(Path file, List<String> lines) throws IOException {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append(System.lineSeparator()));
        Replacing.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
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
}
