package app.whoseside.os.linux;

import app.whoseside.os.CompanyLooks;
import app.whoseside.os.hands.Switch;
import app.whoseside.os.linux.NetworkManager.Connection;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A VPN that NetworkManager keeps. */
record VpnSwitch(String uuid, String name, NetworkManager manager) implements Switch {
    static final String PREFIX = "networkmanager-vpn:";
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F-]{32,36}");
    private static final String STATE = "state";
    private static final String ON = "on";
    private static final Map<String, String> OFF = Map.of(STATE, "off");
    private static final Duration TO_CONNECT = Duration.ofSeconds(25);
    private static final Duration TO_PART = Duration.ofSeconds(2);

    /** Private people use these two kinds; the plugins for all others speak the protocols of products for companies. */
    private static final Pattern PRIVATE_KINDS = Pattern.compile("|.*\\.openvpn");

    static Optional<VpnSwitch> find(String id, NetworkManager manager) {
        String uuid = id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : "";
        return UUID.matcher(uuid).matches() ? Optional.of(new VpnSwitch(uuid, "", manager)) : Optional.empty();
    }

    @Override
    public String id() {
        return PREFIX + uuid;
    }

    @Override
    public boolean company() {
        return CompanyLooks.name(name) || !PRIVATE_KINDS.matcher(manager.plugin(uuid)).matches();
    }

    /** One that was deleted meanwhile is neither on nor off. */
    @Override
    public Optional<Map<String, String>> read() {
        return manager.connections().map(all -> all.stream()
                .filter(each -> each.uuid().equals(uuid))
                .findFirst()
                .map(each -> each.up() ? Map.of(STATE, ON) : OFF)
                .orElse(Map.of()));
    }

    @Override
    public Map<String, String> off(Map<String, String> now) {
        return now.isEmpty() ? now : OFF;
    }

    @Override
    public boolean write(Map<String, String> values) {
        boolean up = ON.equals(values.get(STATE));
        return manager.bring(uuid, up, up ? TO_CONNECT : TO_PART);
    }

    static VpnSwitch of(Connection connection, NetworkManager manager) {
        return new VpnSwitch(connection.uuid(), connection.name(), manager);
    }
}
