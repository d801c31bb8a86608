package app.whoseside.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseTest {
    private static final String KEY = Base64.getEncoder().encodeToString(new Signing().release().key().getEncoded());
    private static final String GOOD = "file=https://whoseside.example/version\npage-hosts=whoseside.example, pages.example\nkey=" + KEY + "\n";

    private static Properties read(String text) throws IOException {
        Properties values = new Properties();
        values.load(new StringReader(text));
        return values;
    }

    @Test
    void aWholeOneIsRead() throws IOException {
        Release release = Release.of(read(GOOD)).orElseThrow();
        assertEquals("https://whoseside.example/version", release.file().url());
        assertEquals(java.util.Set.of("whoseside.example", "pages.example"), release.hosts());
    }

    @ParameterizedTest
    @CsvSource({"file=https, file=http", "file=.*, file=", "page-hosts=.*, page-hosts=", "key=.*, key=", "key=.{10}, key=", "key=, keys=", "example/version, example:8443/version"})
    void whatIsNotWholeIsNone(String part, String other) throws IOException {
        assertTrue(Release.of(read(GOOD.replaceFirst(part, other))).isEmpty());
    }

    @Test
    void nothingIsNone() throws IOException {
        assertTrue(Release.of(new Properties()).isEmpty());
    }

    /** Three empty values, or three good ones: a slip of the release would otherwise switch updates off without a word. */
    @Test
    void thisBuildHasAllOfItOrNothingAndTellsWhomItAsks() throws IOException {
        Properties values = read(Files.readString(Path.of("src/main/resources/update.properties")));
        assertEquals(java.util.Set.of("file", "page-hosts", "key"), values.stringPropertyNames());
        boolean empty = values.values().stream().allMatch(value -> value.toString().isBlank());
        assertTrue(empty || Release.of(values).isPresent());
        if (!empty) {
            assertTrue(Files.readString(Path.of("docs/contacts.md")).contains("`" + Release.of(values).orElseThrow().file().host() + "`"));
        }
    }
}
