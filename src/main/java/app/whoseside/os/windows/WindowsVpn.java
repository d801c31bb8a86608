package app.whoseside.os.windows;

import app.whoseside.os.Commands;
import app.whoseside.os.Starter;
import app.whoseside.os.hands.Switch;
import app.whoseside.os.hands.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * A VPN of Windows' own, through rasdial. It connects again with what Windows remembers of it: no name or password passes through here.
 *
 * @param rasdial path of the program, for what takes longer than a question
 */
record WindowsVpn(String name, boolean company, Path rasdial, Commands commands, Starter starter, Waiting waiting) implements Switch {
    static final String PREFIX = "windows-vpn:";
    private static final String CONNECTED = "connected";
    private static final Duration TO_PART = Duration.ofMillis(1500);

    @Override
    public String id() {
        return PREFIX + name;
    }

    @Override
    public Optional<Map<String, String>> read() {
        return ConnectedVpns.ask(commands).map(connected -> Map.of(CONNECTED, String.valueOf(connected.has(name))));
    }

    @Override
    public Map<String, String> off(Map<String, String> now) {
        return Map.of(CONNECTED, "false");
    }

    @Override
    public boolean write(Map<String, String> values) {
        boolean on = Boolean.parseBoolean(values.get(CONNECTED));
        boolean started = on ? starter.start(rasdial, name) : starter.start(rasdial, name, "/disconnect");
        return started && (on ? waiting : waiting.atMost(TO_PART)).until(() -> read().equals(Optional.of(values)));
    }
}
