package app.whoseside.os.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.os.Battery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PowerSuppliesTest {
    @TempDir
    Path root;

    private void supply(String name, String... files) throws IOException {
        Path folder = Files.createDirectories(root.resolve(name));
        for (int i = 0; i < files.length; i += 2) {
            Files.writeString(folder.resolve(files[i]), files[i + 1] + "\n");
        }
    }

    private Battery battery() {
        return new PowerSupplies(root).battery();
    }

    @Test
    void aBatteryThatRunsOutIsLow() throws IOException {
        supply("AC", "type", "Mains", "online", "0");
        supply("BAT0", "type", "Battery", "status", "Discharging", "capacity", "20");
        assertEquals(Battery.LOW, battery());
        supply("BAT0", "capacity", "21");
        assertEquals(Battery.FINE, battery());
        supply("BAT0", "capacity", "3");
        supply("AC", "online", "1");
        assertEquals(Battery.FINE, battery());
    }

    @Test
    void oneOfTwoBatteriesIsEnough() throws IOException {
        supply("BAT0", "type", "Battery", "status", "Discharging", "capacity", "2");
        supply("BAT1", "type", "Battery", "status", "Unknown", "capacity", "80");
        assertEquals(Battery.FINE, battery());
    }

    @Test
    void theBatteryOfAMouseDoesNotCount() throws IOException {
        supply("hidpp_battery_0", "type", "Battery", "scope", "Device", "status", "Discharging", "capacity", "2");
        assertEquals(Battery.FINE, battery());
    }

    @Test
    void whatIsNotToldIsNotKnown() throws IOException {
        supply("BAT0", "type", "Battery", "status", "Discharging");
        assertEquals(Battery.UNKNOWN, battery());
        supply("BAT0", "capacity_level", "Critical");
        assertEquals(Battery.LOW, battery());
        assertEquals(Battery.UNKNOWN, new PowerSupplies(root.resolve("none")).battery());
    }
}
