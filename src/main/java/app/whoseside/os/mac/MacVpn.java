package app.whoseside.os.mac;

import app.whoseside.os.Commands;
import app.whoseside.os.CompanyLooks;
import app.whoseside.os.hands.Switch;
import app.whoseside.os.hands.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A VPN that macOS itself manages, as {@code scutil --nc} lists, stops and starts it. It starts with what macOS remembers of it: no name or password
 * passes through here.
 */
record MacVpn(Listed listed, Commands commands, Waiting waiting) implements Switch {
    static final String PREFIX = "mac-vpn:";
    private static final String CONNECTED = "connected";
    private static final Duration TO_PART = Duration.ofMillis(1500);
    private static final Pattern LINE = Pattern.compile("\\*?\\s*\\((.+?)\\)\\s+(\\S+)\\s+.*?\"(.*)\"\\s+\\[.*");

    /** One line of the list. */
    record Listed(String service, String name, boolean connected) {}

    static List<Listed> list(String output) {
        return output.lines()
                .map(line -> LINE.matcher(line.strip()))
                .filter(Matcher::matches)
                .map(parts -> new Listed(parts.group(2), parts.group(3), parts.group(1).equals("Connected")))
                .toList();
    }

    static List<Listed> list(Commands commands) {
        return commands.ask("scutil", "--nc", "list").map(MacVpn::list).orElse(List.of());
    }

    @Override
    public String id() {
        return PREFIX + listed.service();
    }

    @Override
    public String name() {
        return listed.name();
    }

    @Override
    public boolean company() {
        return CompanyLooks.name(listed.name());
    }

    @Override
    public Optional<Map<String, String>> read() {
        return list(commands).stream()
                .filter(each -> each.service().equals(listed.service()))
                .map(each -> Map.of(CONNECTED, String.valueOf(each.connected())))
                .findFirst();
    }

    @Override
    public Map<String, String> off(Map<String, String> now) {
        return Map.of(CONNECTED, "false");
    }

    /** Both return at once and say nothing: only the list tells whether it came about. */
    @Override
    public boolean write(Map<String, String> values) {
        boolean on = Boolean.parseBoolean(values.get(CONNECTED));
        String verb = on ? "start" : "stop";
        Optional<String> unused = commands.ask("scutil", "--nc", verb, listed.service());
        return (on ? waiting : waiting.atMost(TO_PART)).until(() -> read().equals(Optional.of(values)));
    }
}
