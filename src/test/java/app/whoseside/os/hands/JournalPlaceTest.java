package app.whoseside.os.hands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalPlaceTest {

    @ParameterizedTest
    @CsvSource({
        "Linux,      '',               '',         /home/ann/.local/state/whoseside/undo",
        "Linux,      XDG_STATE_HOME,   /state,     /state/whoseside/undo",
        "Linux,      XDG_STATE_HOME,   state,      /home/ann/.local/state/whoseside/undo",
        "Linux,      WHOSESIDE_STATE,  /else,      /else/undo",
        "Mac OS X,   XDG_STATE_HOME,   /state,     /home/ann/Library/Application Support/Whoseside/undo",
        "Windows 11, LOCALAPPDATA,     /local,     /local/Whoseside/undo",
        "Windows 11, '',               '',         /home/ann/AppData/Local/Whoseside/undo",
        "Windows 11, WHOSESIDE_STATE,  /else,      /else/undo",
    })
    void eachSystemHasItsPlace(String system, String name, String value, String place) {
        Map<String, String> environment = name.isEmpty() ? Map.of() : Map.of(name, value);
        assertEquals(Path.of(place), JournalPlace.of(system, Path.of("/home/ann"), environment));
    }
}
