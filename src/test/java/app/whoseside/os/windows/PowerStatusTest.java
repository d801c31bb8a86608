package app.whoseside.os.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.os.Battery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerStatusTest {
    @ParameterizedTest
    @CsvSource({"0, 2, 20, LOW", "0, 0, 21, FINE", "1, 2, 5, FINE", "0, 128, 255, FINE", "255, 255, 255, UNKNOWN", "0, 255, 255, UNKNOWN", "0, 4, 3, LOW"})
    void readsTheFirstThreeBytes(int line, int flag, int percent, Battery battery) {
        assertEquals(battery, PowerStatus.read(new byte[] {(byte) line, (byte) flag, (byte) percent}));
    }
}
