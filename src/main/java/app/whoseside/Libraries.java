package app.whoseside;

import app.whoseside.ui.About;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What is handed on with the program, and under which licence: the lines of about/libraries.txt. */
final class Libraries {
    private Libraries() {}

    /** Returns the parts made by others, as they are listed. */
    static List<About.Library> shipped() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Libraries.class.getResourceAsStream("/about/libraries.txt")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*"))
                    .map(parts -> new About.Library(parts[1], parts[2]))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
