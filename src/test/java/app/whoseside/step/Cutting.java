package app.whoseside.step;

import app.whoseside.model.Thing;
import app.whoseside.os.hands.Journal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A program of its own that switches the setting of a folder off, or puts it back, and stands still at one point of it, to be killed there.
 * Words: folder of the setting, folder of the journal, off or back, name of the point, how many times it is passed before, id of the entry to put back.
 */
final class Cutting {
    static final String STANDS_STILL = "stands still";

    private Cutting() {}

    public static void main(String[] words) {
        AtomicInteger left = new AtomicInteger(Integer.parseInt(words[4]));
        FileSwitch setting = new FileSwitch(Path.of(words[0]), point -> {
            if (point.equals(words[3]) && left.getAndDecrement() == 0) {
                standStill();
            }
        });
        Undo undo = new Undo(new Journal(Path.of(words[1])), id -> Optional.of(setting), InstantSource.system());
        if (words[2].equals("off")) {
            undo.off(Thing.PROXY, setting);
        } else {
            undo.putBack(words[5]);
        }
        System.out.println("went through");
    }

    private static void standStill() {
        System.out.println(STANDS_STILL);
        System.out.flush();
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
