package app.whoseside.step;

import app.whoseside.os.hands.Switch;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A real setting, and somebody who hears of each point that a change passes: {@code read}, {@code write}, {@code written}. */
record Watched(Switch setting, Consumer<String> passing) implements Switch {

    @Override
    public String id() {
        return setting.id();
    }

    @Override
    public String name() {
        return setting.name();
    }

    @Override
    public boolean company() {
        return setting.company();
    }

    @Override
    public Optional<Map<String, String>> read() {
        passing.accept("read");
        return setting.read();
    }

    @Override
    public Map<String, String> off(Map<String, String> now) {
        return setting.off(now);
    }

    @Override
    public boolean write(Map<String, String> values) {
        passing.accept("write");
        boolean took = setting.write(values);
        passing.accept("written");
        return took;
    }
}
