package app.whoseside.os.linux;

import app.whoseside.os.CompanyLooks;
import app.whoseside.os.Programs;
import app.whoseside.os.Programs.Ended;
import app.whoseside.os.hands.Switch;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** GNOME's proxy. The key {@code mode} switches it; all others stay as they are, and are read to notice when somebody changes them. */
record GnomeSwitch(Programs programs) implements Switch {
    static final String ID = "gnome-proxy";
    private static final String ROOT = "org.gnome.system.proxy";
    private static final String MODE = "/mode";
    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final List<String> HOSTS = List.of(".http/host", ".https/host", ".ftp/host", ".socks/host");

    /** Returns whether a proxy is in force that this person may switch off: an administrator can lock the key. */
    boolean inForce() {
        return read().filter(GnomeSwitch::names).isPresent()
                && programs.run(LIMIT, "gsettings", "writable", ROOT, "mode").filter(said -> said.text().strip().equals("true")).isPresent();
    }

    private static boolean names(Map<String, String> now) {
        return switch (now.getOrDefault(MODE, "")) {
            case "'auto'" -> true;
            case "'manual'" -> HOSTS.stream().anyMatch(host -> now.getOrDefault(host, "''").length() > 2);
            default -> false;
        };
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean company() {
        return read().filter(now -> now.values().stream().anyMatch(CompanyLooks::name)).isPresent();
    }

    @Override
    public Optional<Map<String, String>> read() {
        return programs.run(LIMIT, "gsettings", "list-recursively", ROOT)
                .filter(Ended::well)
                .map(said -> GnomeProxy.read(said.text()))
                .filter(GnomeProxy::known)
                .map(GnomeProxy::values);
    }

    @Override
    public Map<String, String> off(Map<String, String> now) {
        Map<String, String> off = new HashMap<>(now);
        off.put(MODE, "'none'");
        return off;
    }

    /** Only keys that differ are written: so no password is ever on a command line, where other users of the computer could read it. */
    @Override
    public boolean write(Map<String, String> values) {
        Map<String, String> now = read().orElse(Map.of());
        return !now.isEmpty()
                && values.entrySet().stream()
                        .filter(each -> !each.getValue().equals(now.get(each.getKey())))
                        .allMatch(each -> set(each.getKey(), each.getValue()));
    }

    private boolean set(String key, String value) {
        int slash = key.lastIndexOf('/');
        return programs.does(LIMIT, "gsettings", "set", ROOT + key.substring(0, slash), key.substring(slash + 1), value);
    }
}
