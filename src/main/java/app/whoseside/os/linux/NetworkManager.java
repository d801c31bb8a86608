package app.whoseside.os.linux;

import app.whoseside.os.Programs;
import app.whoseside.os.Programs.Ended;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What NetworkManager says of its connections, by nmcli(1) in its terse form: fields with ":" between them, where a backslash keeps ":" and itself. */
record NetworkManager(Programs programs) {
    private static final Set<String> VPNS = Set.of("vpn", "wireguard");
    private static final Duration LIMIT = Duration.ofSeconds(2);

    /**
     * A connection that it keeps.
     *
     * @param state activating, activated, deactivating, or empty while it is down
     */
    record Connection(String uuid, String type, String state, String name) {
        boolean vpn() {
            return VPNS.contains(type);
        }

        boolean up() {
            return state.equals("activated") || state.equals("activating");
        }
    }

    /** Returns all connections, those that are down too; empty when it does not run or cannot be asked. */
    Optional<List<Connection>> connections() {
        return programs.run(LIMIT, "nmcli", "--terse", "--fields", "UUID,TYPE,STATE,NAME", "connection", "show").filter(Ended::well).map(said -> read(said.text()));
    }

    static List<Connection> read(String text) {
        return text.lines()
                .map(NetworkManager::fields)
                .filter(fields -> fields.size() == 4)
                .map(fields -> new Connection(fields.get(0), fields.get(1), fields.get(2), fields.get(3)))
                .toList();
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                field.append(line.charAt(++i));
            } else if (c == ':') {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    /** Returns the plugin of a VPN, such as {@code org.freedesktop.NetworkManager.openvpn}; empty for WireGuard, which needs none. */
    String plugin(String uuid) {
        return programs.run(LIMIT, "nmcli", "--get-values", "vpn.service-type", "connection", "show", "uuid", uuid)
                .filter(Ended::well)
                .map(said -> said.text().strip())
                .orElse("");
    }

    /** Connects or disconnects it, and returns whether that came about in this time. */
    boolean bring(String uuid, boolean up, Duration limit) {
        return programs.does(
                limit.plusSeconds(1), "nmcli", "--wait", Long.toString(limit.toSeconds()), "connection", up ? "up" : "down", "uuid", uuid);
    }
}
