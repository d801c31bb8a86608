package app.whoseside.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void replacesTheFileAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("summary.html");
        WholeFile.write(file, "one, and long");
        WholeFile.write(file, "zwei ä");
        assertEquals("zwei ä", Files.readString(file));
        assertEquals(List.of(file), list());
    }

    @Test
    void aFolderOfThatNameStaysAndNothingIsLeft() throws IOException {
        Path file = Files.createDirectory(folder.resolve("summary.html"));
        IOException trouble = assertThrows(IOException.class, () -> WholeFile.write(file, "text"));
        assertEquals("save.failed", WholeFile.complaint(trouble, file));
        assertEquals(List.of(file), list());
    }

    @Test
    void aMissingFolderIsToldAsSuch() {
        Path file = folder.resolve("nowhere/summary.html");
        IOException trouble = assertThrows(IOException.class, () -> WholeFile.write(file, "text"));
        assertEquals("save.failed", WholeFile.complaint(trouble, file));
        assertEquals("save.failed", WholeFile.complaint(new AccessDeniedException("x"), file));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aLinkStaysALink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
        WholeFile.write(link, "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
    }

    /** A tiny file system of the memory, where a build may mount one: {@code mount -t tmpfs -o size=64k tmpfs DIR}, with DIR in FULL_DISK. */
    @Test
    void aFullDiskIsToldAndTheOldFileStays() throws IOException {
        String full = System.getenv("FULL_DISK");
        Assumptions.assumeTrue(full != null);
        Path file = Files.writeString(Path.of(full, "summary.txt"), "old");
        IOException trouble = assertThrows(IOException.class, () -> WholeFile.write(file, "x".repeat(200_000)));
        assertEquals("save.full", WholeFile.complaint(trouble, file));
        assertEquals("old", Files.readString(file));
        try (Stream<Path> files = Files.list(Path.of(full))) {
            assertEquals(List.of(file), files.toList());
        }
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
