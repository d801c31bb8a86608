package app.whoseside.ui;

import static app.whoseside.model.Outcome.BAD_GATEWAY;
import static app.whoseside.model.Outcome.UNAVAILABLE;
import static app.whoseside.model.Outcome.UNKNOWN;
import static app.whoseside.model.Outcome.WORKS;

import app.whoseside.watch.Course;
import app.whoseside.watch.Moment;
import app.whoseside.watch.Timeline;
import app.whoseside.watch.WatchFolder.Place;
import app.whoseside.watch.WatchNote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        pages.put("watching-not-noted", kit -> {
            begin(kit);
            kit.go(STEP);
            kit.watching.diskIsFull();
            kit.go(Duration.ofMinutes(11));
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
            kit.watching.times.go(Duration.ofDays(1), Duration.ofSeconds(40));
            kit.settle();
        });
        pages.put("watching-elsewhere", kit -> {
            begin(kit);
            kit.act(() -> kit.window.session().stop());
        });
        pages.put("address-left", kit -> {
            left(kit);
        });
    }

    static void begin(Kit kit) {
        theirs(kit);
        kit.act(() -> kit.button(kit.texts.get("watch.button.deed")).fire());
        kit.go(Duration.ofSeconds(1));
    }

    static void theirs(Kit kit) {
        kit.act(() -> kit.window.session().check(Samples.SHOP));
        kit.act(() -> kit.examiner.end(Samples.done(Samples.theirs())));
    }

    private static void bursts(Kit kit) {
        kit.watching.took = Duration.ofSeconds(7);
        kit.watching.story.addAll(List.of(BAD_GATEWAY, BAD_GATEWAY, WORKS, UNAVAILABLE, BAD_GATEWAY, UNKNOWN, BAD_GATEWAY, BAD_GATEWAY, WORKS));
        kit.go(Duration.ofMinutes(14));
        kit.watching.times.jump(Duration.ofMinutes(20));
        kit.go(Duration.ofMinutes(9));
    }

    static void back(Kit kit) {
        kit.watching.outcome = WORKS;
        kit.watching.took = Duration.ofMillis(40);
        kit.examiner.withinAWatch = Samples.done(Samples.works());
        kit.go(Duration.ofMinutes(8));
    }

    /** What an earlier run noted lies there, beside a note that nobody can read. */
    private static void left(Kit kit) {
        Course course = new Course(new Moment(Samples.NOON.minusSeconds(900), Duration.ZERO), Timeline.empty(), Optional.empty());
        try (Place place = kit.watching.folder.take(Samples.SHOP).orElseThrow()) {
            place.keep(new WatchNote(Samples.SHOP.url(), course));
            Files.writeString(kit.watching.folder.path().resolve("0123456789abcdef.watch"), "whoseside-watch 0\nhalf");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        kit.act(() -> kit.window.left().read());
    }
}
