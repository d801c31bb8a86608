package app.whoseside.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files stay small enough to be read at one go. */
class FileSizeTest {
    private static final int MOST_LINES = 400;
    private static final int MEDIAN = 70;
    private static final int MOST_LINES_FXML = 120;

    @Test
    void noSourceFileOutgrowsItsReader() throws IOException {
        List<Integer> sizes;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> java = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertEquals(List.of(), java.stream().filter(file -> lines(file) > MOST_LINES).toList());
            sizes = java.stream().map(FileSizeTest::lines).sorted().toList();
        }
        int median = sizes.get(sizes.size() / 2);
        assertTrue(median <= MEDIAN, "half of the files have more than " + median + " lines");
    }

    @Test
    void noPageOutgrowsItsReader() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/fxml"))) {
            assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".fxml") && lines(file) > MOST_LINES_FXML).toList());
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
