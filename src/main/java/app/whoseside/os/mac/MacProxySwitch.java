package app.whoseside.os.mac;

import app.whoseside.os.CompanyLooks;
import app.whoseside.os.Commands;
import app.whoseside.os.hands.Switch;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The proxy settings of one network service. Only their switches are changed, never servers, so that saved passwords stay where they are.
 * A person who does not manage the computer may not change them: then reading again shows that nothing happened.
 */
record MacProxySwitch(String service, Commands commands) implements Switch {
    static final String PREFIX = "mac-proxy:";
    private static final String ON = "on";
    private static final String OFF = "off";
    private static final String WHERE = "-where";

    @Override
    public String id() {
        return PREFIX + service;
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean company() {
        return read().filter(now -> now.values().stream().anyMatch(CompanyLooks::name)).isPresent();
    }

    boolean inForce() {
        return read().filter(now -> List.of(ProxyKind.WEB, ProxyKind.SECURE, ProxyKind.SOCKS, ProxyKind.SCRIPT).stream()
                        .anyMatch(kind -> ON.equals(now.get(key(kind)))))
                .isPresent();
    }

    @Override
    public Optional<Map<String, String>> read() {
        Map<String, String> found = new HashMap<>();
        for (ProxyKind kind : ProxyKind.values()) {
            Optional<ProxyKind.State> state = commands.ask("networksetup", kind.read, service).flatMap(kind::state);
            if (state.isEmpty()) {
                return Optional.empty();
            }
            found.put(key(kind), state.get().on() ? ON : OFF);
            found.put(key(kind) + WHERE, state.get().where());
        }
        return Optional.of(Map.copyOf(found));
    }

    @Override
    public Map<String, String> off(Map<String, String> now) {
        Map<String, String> off = new HashMap<>(now);
        for (ProxyKind kind : ProxyKind.values()) {
            off.replace(key(kind), OFF);
        }
        return Map.copyOf(off);
    }

    /** The program says nothing when all went well, and ends well when it did not: only reading again tells. */
    @Override
    public boolean write(Map<String, String> values) {
        Optional<Map<String, String>> now = read();
        if (now.isEmpty()) {
            return false;
        }
        for (ProxyKind kind : ProxyKind.values()) {
            String wanted = values.getOrDefault(key(kind), "");
            if (List.of(ON, OFF).contains(wanted) && !wanted.equals(now.get().get(key(kind)))) {
                Optional<String> unused = commands.ask("networksetup", kind.set, service, wanted);
            }
        }
        return read().equals(Optional.of(values));
    }

    private static String key(ProxyKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
