package app.whoseside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.ui.About;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever adds a library says under which licence it is handed on. */
class LibrariesTest {
    /** The build writes it: the libraries that the program needs when it runs, with all that they pull in. */
    private static final Path RUNTIME = Path.of("target/runtime-libraries.txt");

    @Test
    void everyLibraryThatIsHandedOnHasItsLicence() throws IOException {
        Set<String> shipped = Arrays.stream(Files.readString(RUNTIME).strip().split(File.pathSeparator))
                .map(path -> Path.of(path).getFileName().toString().replaceFirst("-\\d+(\\.\\d+)*(-(linux|win|mac)[\\w-]*)?\\.jar$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(shipped.contains("okio-jvm"), "also what a library pulls in: " + shipped);
        Set<String> listed = Files.readAllLines(Path.of("src/main/resources/about/libraries.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("fonts/"))
                .map(line -> line.split("\\s*\\|")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(shipped, listed);
    }

    @Test
    void theTypefaceIsHandedOnWithItsLicence() {
        assertTrue(Libraries.shipped().contains(new About.Library("Inter (typeface)", "SIL Open Font License 1.1")));
        assertTrue(getClass().getResource("/fonts/OFL.txt") != null);
    }

    @Test
    void eachPartHasANameAndALicence() {
        Libraries.shipped().forEach(part -> assertTrue(!part.name().isBlank() && !part.licence().isBlank(), part.toString()));
    }
}
