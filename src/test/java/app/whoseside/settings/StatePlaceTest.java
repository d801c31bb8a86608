package app.whoseside.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatePlaceTest {
    private static final Path HOME = Path.of("/home/marta");

    @Test
    void eachSystemHasItsOwn() {
        assertEquals(Path.of("/home/marta/.local/state/whoseside"), StatePlace.of("Linux", HOME, Map.of()));
        assertEquals(Path.of("/var/s/whoseside"), StatePlace.of("Linux", HOME, Map.of("XDG_STATE_HOME", "/var/s")));
        assertEquals(Path.of("/home/marta/.local/state/whoseside"), StatePlace.of("Linux", HOME, Map.of("XDG_STATE_HOME", "relative")));
        assertEquals(Path.of("/l/Whoseside"), StatePlace.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "/l")));
        assertEquals(HOME.resolve("AppData/Local/Whoseside"), StatePlace.of("Windows 11", HOME, Map.of()));
        assertEquals(HOME.resolve("Library/Application Support/Whoseside"), StatePlace.of("Mac OS X", HOME, Map.of()));
    }

    @Test
    void thePersonCanNameAnother() {
        assertEquals(Path.of("/x"), StatePlace.of("Linux", HOME, Map.of("WHOSESIDE_STATE", "/x", "XDG_STATE_HOME", "/y")));
    }
}
