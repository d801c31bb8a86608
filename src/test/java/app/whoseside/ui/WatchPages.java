package app.whoseside.ui;

import app.whoseside.model.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/** The page of a watch in each of its states. */
final class WatchPages {
    private static final Duration STEP = Duration.ofMinutes(3);

    private WatchPages() {}

    static void add(Map<String, Consumer<Kit>> pages) {
        pages.put("step-wait", kit -> {
            theirs(kit);
            kit.act(() -> kit.window.session().show(new Flow.Step("wait", Flow.Stage.OFFERED)));
        });
        pages.put("watching-first", WatchPages::begin);
        pages.put("watching", kit -> {
            begin(kit);
            kit.go(Duration.ofMinutes(14));
        });
        pages.put("watching-open", kit -> {
            kit.watching.attention.hasPlace = false;
            begin(kit);
            kit.go(Duration.ofMinutes(19));
        });
        pages.put("watching-bursts", kit -> {
            begin(kit);
            bursts(kit);
        });
        pages.put("watching-paused", kit -> {
            begin(kit);
            kit.go(STEP);
            kit.watching.connected = false;
            kit.go(STEP);
        });
        pages.put("watching-back", kit -> {
            begin(kit);
            bursts(kit);
            kit.go(STEP);
            back(kit);
        });
        pages.put("watching-over", kit -> {
            begin(kit);
            kit.go(Duration.ofMinutes(40));
            kit.watching.times.skip(Duration.ofDays(1));
            kit.settle();
        });
        pages.put("watching-elsewhere", kit -> {
            begin(kit);
            kit.act(() -> kit.window.session().stop());
        });
        pages.put("address-left", kit -> {
            begin(kit);
            kit.act(() -> kit.window.lookout().close());
            kit.act(() -> kit.window.session().stop());
            left(kit);
        });
    }

    static void begin(Kit kit) {
        theirs(kit);
        kit.act(() -> kit.button(kit.texts.get("watch.deed")).fire());
        kit.go(Duration.ofSeconds(1));
    }

    static void theirs(Kit kit) {
        kit.act(() -> kit.window.session().check(Samples.SHOP));
        kit.act(() -> kit.examiner.end(Samples.done(Samples.theirs())));
    }

    private static void bursts(Kit kit) {
        kit.go(STEP);
        opens(kit, Duration.ofSeconds(7));
        kit.go(Duration.ofMinutes(2));
        kit.watching.outcome = Outcome.UNAVAILABLE;
        kit.go(STEP);
        kit.watching.times.jump(Duration.ofMinutes(20));
        kit.go(STEP);
    }

    static void back(Kit kit) {
        opens(kit, Duration.ofMillis(40));
        kit.examiner.withinAWatch = Samples.done(Samples.works());
        kit.go(Duration.ofMinutes(8));
    }

    private static void opens(Kit kit, Duration took) {
        kit.watching.outcome = Outcome.WORKS;
        kit.watching.took = took;
    }

    /** What an earlier run noted lies there, beside a note that nobody can read. */
    private static void left(Kit kit) {
        try {
            Files.writeString(kit.watching.folder.path().resolve("0123456789abcdef.watch"), "whoseside-watch 0\nhalf");
            kit.act(() -> kit.window.left().read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
