package app.whoseside.os.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.model.Policy;
import app.whoseside.os.windows.RegistryLibrary.Opened;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsPolicyTest {

    /** As {@code reg query} shows the key, which is as the library's answers are kept too. */
    @ParameterizedTest
    @CsvSource({"REG_DWORD, 0x0, off", "REG_DWORD, 0x1, ask", "REG_SZ, Off, off", "REG_SZ, ask, ask", "REG_DWORD, 0x2, 0x2"})
    void aValueIsATextOrANumber(String type, String value, String word) {
        Registry registry = Registry.read("\r\nHKEY_LOCAL_MACHINE\\Software\\Policies\\Whoseside\r\n    Updates    " + type + "    " + value + "\r\n");
        assertEquals(new Policy.Says(Map.of("updates", word), WindowsPolicy.KEY), WindowsPolicy.of(new Opened(Optional.of(registry), 0)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void noKeyIsNoPolicy(int code) {
        assertEquals(new Policy.None(), WindowsPolicy.of(new Opened(Optional.empty(), code)));
    }

    @Test
    void aKeyThatDoesNotOpenIsUnreadable() {
        int accessDenied = 5;
        assertEquals(new Policy.Unreadable(WindowsPolicy.KEY), WindowsPolicy.of(new Opened(Optional.empty(), accessDenied)));
        assertEquals(new Policy.Unreadable(WindowsPolicy.KEY), WindowsPolicy.of(Opened.UNASKED));
    }
}
