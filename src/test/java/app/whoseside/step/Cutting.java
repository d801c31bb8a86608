package app.whoseside.step;

import app.whoseside.model.Thing;
import app.whoseside.os.OperatingSystems;
import app.whoseside.os.hands.Journal;
import app.whoseside.os.hands.Switch;
import app.whoseside.os.hands.SystemHands;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A program of its own that switches a setting off, or puts it back, and stands still at one point of it, to be killed there. Words: folder of
 * the setting, or "proxy" or "vpn" for the system's; folder of the journal; off, or the id of the entry to put back; name of the point; how
 * many times it is passed before.
 */
final class Cutting {
    static final String STANDS_STILL = "stands still";

    private Cutting() {}

    public static void main(String[] words) {
        AtomicInteger left = new AtomicInteger(Integer.parseInt(words[4]));
        Consumer<String> passing = point -> {
            if (point.equals(words[3]) && left.getAndDecrement() == 0) {
                standStill();
            }
        };
        Function<String, Optional<Switch>> find = words[0].matches("proxy|vpn") ? ofTheSystem(Thing.valueOf(words[0].toUpperCase(Locale.ROOT)), passing) : id -> Optional.of(new FileSwitch(Path.of(words[0]), passing));
        Undo undo = new Undo(new Journal(Path.of(words[1])), find, InstantSource.system());
        if (words[2].equals("off")) {
            undo.off(words[0].equals("vpn") ? Thing.VPN : Thing.PROXY, find.apply("").orElseThrow());
        } else {
            undo.putBack(words[2]);
        }
        System.out.println("went through");
    }

    private static Function<String, Optional<Switch>> ofTheSystem(Thing thing, Consumer<String> passing) {
        SystemHands system = OperatingSystems.hands().orElseThrow();
        return id -> (id.isEmpty() ? now(system, thing) : system.find(id)).map(found -> new Watched(found, passing));
    }

    private static Optional<Switch> now(SystemHands system, Thing thing) {
        return thing == Thing.PROXY ? system.proxy() : system.vpns().stream().findFirst();
    }

    /** Says so with its process id, since it may have been started through another program. */
    private static void standStill() {
        System.out.println(ProcessHandle.current().pid() + " " + STANDS_STILL);
        System.out.flush();
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
