package app.whoseside.step;

import app.whoseside.os.hands.Switch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A setting that lives in a folder, with a file for each value.
 *
 * @param passing hears of each point that a change passes: {@code read}, {@code write}, {@code between} two values
 */
record FileSwitch(Path folder, Consumer<String> passing) implements Switch {
    static final String ID = "file-proxy";

    FileSwitch(Path folder) {
        this(folder, point -> {});
    }

    static Map<String, String> inForce() {
        return Map.of("host", "proxy.example", "mode", "manual", "password", "s3cret", "port", "3128");
    }

    static Map<String, String> switchedOff() {
        return Map.of("host", "", "mode", "none", "password", "s3cret", "port", "3128");
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
        return false;
    }

    @Override
    public Optional<Map<String, String>> read() {
        passing.accept("read");
        return Optional.of(values());
    }

    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                values.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }

    /** Two values differ, so that there is a middle. */
    @Override
    public Map<String, String> off(Map<String, String> now) {
        Map<String, String> off = new HashMap<>(now);
        off.put("mode", "none");
        off.put("host", "");
        return off;
    }

    @Override
    public boolean write(Map<String, String> values) {
        passing.accept("write");
        Map<String, String> now = values();
        for (String key : new TreeSet<>(now.keySet())) {
            if (!values.containsKey(key)) {
                change(key, null);
            }
        }
        for (Map.Entry<String, String> each : new TreeMap<>(values).entrySet()) {
            if (!each.getValue().equals(now.get(each.getKey()))) {
                change(each.getKey(), each.getValue());
                passing.accept("between");
            }
        }
        return true;
    }

    void change(String key, @Nullable String value) {
        try {
            if (value == null) {
                Files.deleteIfExists(folder.resolve(key));
            } else {
                Files.writeString(folder.resolve(key), value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void set(Map<String, String> values) {
        values.forEach(this::change);
    }
}
