package app.whoseside.os.mac;

import app.whoseside.os.Commands;
import app.whoseside.os.Numeric;
import app.whoseside.os.Way;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What macOS calls a network service, such as Wi-Fi: proxies are set for each of them. */
final class MacService {
    private static final Pattern NAME = Pattern.compile("\\((?:\\d+|\\*)\\) (.+)");
    private static final Pattern DEVICE = Pattern.compile("\\(Hardware Port: .*, Device: (\\S*)\\)");

    private MacService() {}

    /** Returns the service that carries what goes out; empty when it is a VPN's, which has settings of its own. */
    static Optional<String> carrying(Commands commands) {
        return commands.ask("route", "-n", "get", Numeric.write(Way.ANYWHERE))
                .flatMap(MacOutput::link)
                .flatMap(device -> commands.ask("networksetup", "-listnetworkserviceorder").flatMap(order -> named(order, device)));
    }

    /** Returns the name on the line above the device. */
    static Optional<String> named(String order, String device) {
        List<String> lines = order.lines().map(String::strip).toList();
        for (int line = 1; line < lines.size(); line++) {
            Matcher at = DEVICE.matcher(lines.get(line));
            Matcher above = NAME.matcher(lines.get(line - 1));
            if (at.matches() && at.group(1).equals(device) && above.matches()) {
                return Optional.of(above.group(1));
            }
        }
        return Optional.empty();
    }
}
