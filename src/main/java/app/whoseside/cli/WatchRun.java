package app.whoseside.cli;

import app.whoseside.examination.Examiner;
import app.whoseside.examination.Request;
import app.whoseside.model.Address;
import app.whoseside.model.Examined;
import app.whoseside.model.Party;
import app.whoseside.model.Side;
import app.whoseside.watch.Ending;
import app.whoseside.watch.Watch;
import app.whoseside.watch.WatchFolder;
import app.whoseside.watch.Watches;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * A watch in a terminal or a pipe.
 *
 * @param request what a whole examination asks
 */
record WatchRun(Watches watches, Examiner examiner, Request request, Services services, WatchLines lines) {

    /** Returns 0 when the page opens, 40 when a whole day has passed without that, 130 when Ctrl-C ended it, 2 when the site is watched already. */
    int run() {
        try {
            Optional<WatchFolder.Place> place = watches.folder().take(address());
            if (place.isEmpty()) {
                lines.say("cli.watch.busy");
                return Exit.WRONG_USE;
            }
            try (WatchFolder.Place mine = place.get()) {
                return run(Optional.of(mine));
            }
        } catch (IOException e) {
            lines.say("cli.watch.not-kept");
            return run(Optional.empty());
        }
    }

    private int run(Optional<WatchFolder.Place> place) {
        boolean again = place.flatMap(one -> one.left(services.clock().instant())).isPresent();
        lines.say(again ? "cli.watch.again" : "cli.watch.start");
        Watch watch = watches.watch(address(), place, this::examine, lines);
        Thread own = Thread.currentThread();
        try (CtrlC _ = new CtrlC(own::interrupt)) {
            Ending ending = watch.run();
            place.ifPresent(WatchFolder.Place::forget);
            return ended(ending);
        } catch (InterruptedException e) {
            lines.say("cli.watch.stopped");
            return Exit.STOPPED;
        }
    }

    private Examined examine(Address page) throws InterruptedException {
        return new CheckRun(examiner, services.clock()).run(request, snapshot -> {}).orElseThrow(InterruptedException::new);
    }

    private int ended(Ending ending) {
        return switch (ending) {
            case Ending.Works() -> {
                lines.say("cli.watch.works");
                yield Exit.FINE;
            }
            case Ending.Back(Duration failed, Party whose) -> {
                lines.say("watch.back");
                String key = "watch.back." + switch (whose) {
                    case SITE -> "sure";
                    case UNKNOWN -> "open";
                    default -> "other";
                };
                lines.say(failed.toMinutes() == 0 ? key + ".brief" : key, Map.of("minutes", failed.toMinutes()));
                yield Exit.FINE;
            }
            case Ending.Over(Duration failed) -> {
                lines.say("watch.over");
                yield Exit.of(Side.UNKNOWN);
            }
        };
    }

    private Address address() {
        return request.address();
    }
}
