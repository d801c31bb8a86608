package app.whoseside.os.linux;

import app.whoseside.os.Battery;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What /sys/class/power_supply says (Documentation/ABI/testing/sysfs-class-power of the kernel). */
record PowerSupplies(Path root) {
    private static final int LOW = 20;

    /** Returns FINE where another source feeds the computer, and where it has no battery at all. Batteries of mice and such do not count. */
    Battery battery() {
        List<Path> supplies = all();
        List<Path> batteries = supplies.stream().filter(one -> text(one, "type").equals("Battery") && !text(one, "scope").equals("Device")).toList();
        boolean fed = supplies.stream().anyMatch(one -> text(one, "online").equals("1")) || batteries.stream().anyMatch(one -> text(one, "status").matches("Charging|Full"));
        if (fed || batteries.isEmpty()) {
            return Files.isDirectory(root) ? Battery.FINE : Battery.UNKNOWN;
        }
        List<Battery> each = batteries.stream().map(PowerSupplies::level).toList();
        return each.contains(Battery.UNKNOWN) ? Battery.UNKNOWN : each.contains(Battery.FINE) ? Battery.FINE : Battery.LOW;
    }

    private static Battery level(Path one) {
        String percent = text(one, "capacity");
        if (percent.matches("\\d{1,3}")) {
            return Integer.parseInt(percent) <= LOW ? Battery.LOW : Battery.FINE;
        }
        return switch (text(one, "capacity_level")) {
            case "Critical", "Low" -> Battery.LOW;
            case "Normal", "High", "Full" -> Battery.FINE;
            default -> Battery.UNKNOWN;
        };
    }

    private List<Path> all() {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> supplies = Files.newDirectoryStream(root)) {
            supplies.forEach(found::add);
            return found;
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String text(Path supply, String file) {
        try {
            return Files.readString(supply.resolve(file)).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
