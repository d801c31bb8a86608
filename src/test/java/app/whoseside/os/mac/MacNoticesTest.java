package app.whoseside.os.mac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.os.Programs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MacNoticesTest {
    private final List<String> words = new ArrayList<>();

    private MacNotices ending(int status) {
        return new MacNotices(new Programs() {
            @Override
            public Optional<Path> find(String program) {
                return Optional.of(Path.of("/usr/bin", program));
            }

            @Override
            public Optional<Ended> run(Duration limit, String program, String... arguments) {
                words.add(program);
                words.addAll(List.of(arguments));
                return Optional.of(new Ended(status, ""));
            }
        });
    }

    @Test
    void textsAreArgumentsAndNeverPartOfTheScript() {
        assertTrue(ending(0).show("-e \" & do shell script \"x\"", "line\none", () -> {}));
        assertEquals(List.of("--", "-e \" & do shell script \"x\"", "line one"), words.subList(7, 10));
        assertTrue(words.subList(0, 7).stream().noneMatch(word -> word.contains("do shell")));
        assertFalse(words.stream().anyMatch(word -> word.contains("sound")));
    }

    @Test
    void aScriptThatFailsIsNo() {
        assertFalse(ending(1).show("a", "b", () -> {}));
    }
}
