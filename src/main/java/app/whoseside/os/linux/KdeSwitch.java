package app.whoseside.os.linux;

import app.whoseside.os.CompanyLooks;
import app.whoseside.os.Programs;
import app.whoseside.os.hands.Switch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * KDE's proxy: the key {@code ProxyType} of the group "Proxy Settings" switches it. Running programs learn of it by the signal that KDE's
 * own settings send (kio, kcms/proxy).
 *
 * @param file kioslaverc
 */
record KdeSwitch(Path file, Programs programs) implements Switch {
    static final String ID = "kde-proxy";
    private static final String TYPE = "ProxyType";
    private static final Set<String> IN_FORCE = Set.of("1", "2", "3", "4");
    private static final Duration LIMIT = Duration.ofSeconds(1);

    boolean inForce() {
        return writer().isPresent() && read().filter(now -> IN_FORCE.contains(now.getOrDefault(TYPE, ""))).isPresent();
    }

    /** The newer one first; each Plasma brings its own. */
    private Optional<String> writer() {
        return List.of("kwriteconfig6", "kwriteconfig5").stream().filter(name -> programs.find(name).isPresent()).findFirst();
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

    /** A file that is not there is KDE as it comes: without a proxy. */
    @Override
    public Optional<Map<String, String>> read() {
        if (!Files.exists(file)) {
            return Optional.of(Map.of());
        }
        try {
            return Optional.of(KdeProxy.read(Files.readString(file, StandardCharsets.ISO_8859_1), Map.of()).values());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Map<String, String> off(Map<String, String> now) {
        Map<String, String> off = new HashMap<>(now);
        off.put(TYPE, "0");
        return off;
    }

    @Override
    public boolean write(Map<String, String> values) {
        Optional<Map<String, String>> now = read();
        Optional<String> writer = writer();
        if (now.isEmpty() || writer.isEmpty()) {
            return false;
        }
        Set<String> keys = new TreeSet<>(values.keySet());
        keys.addAll(now.get().keySet());
        keys.removeIf(key -> values.containsKey(key) && values.get(key).equals(now.get().get(key)));
        boolean written = keys.stream().allMatch(key -> set(writer.get(), key, Optional.ofNullable(values.get(key))));
        // Programs that miss it read the file when they start.
        programs.does(LIMIT, "dbus-send", "--type=signal", "/KIO/Scheduler", "org.kde.KIO.Scheduler.reparseSlaveConfiguration", "string:");
        return written;
    }

    private boolean set(String writer, String key, Optional<String> value) {
        return value.isPresent()
                ? programs.does(LIMIT, writer, "--file", file.toString(), "--group", "Proxy Settings", "--key", key, "--", value.get())
                : programs.does(LIMIT, writer, "--file", file.toString(), "--group", "Proxy Settings", "--key", key, "--delete");
    }
}
