package app.whoseside.ui;

import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.os.Battery;
import app.whoseside.watch.Around;
import app.whoseside.watch.Pace;
import app.whoseside.watch.WatchFolder;
import app.whoseside.watch.Watches;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;

/** A made-up site, computer and clock for the watch of a window. Time passes when a test says so. */
final class FakeWatching implements Around {
    static final String THREAD = "watch";
    final FakeAttention attention = new FakeAttention();
    final HeldTimes times = new HeldTimes();
    final WatchFolder folder;
    volatile Outcome outcome = Outcome.BAD_GATEWAY;
    volatile Duration took = Duration.ofMillis(40);
    volatile boolean connected = true;
    volatile Battery battery = Battery.FINE;
    volatile String network = "home";
    volatile int looks;
    final List<Throwable> mistakes = new CopyOnWriteArrayList<>();
    volatile Runnable onLook = () -> {};
    /** What the next looks find, before it is like that again. */
    final Deque<Outcome> story = new ConcurrentLinkedDeque<>();

    FakeWatching() {
        this(temporary());
    }

    FakeWatching(Path home) {
        folder = new WatchFolder(home.resolve("watch"));
    }

    private static Path temporary() {
        try {
            Path made = Files.createTempDirectory("whoseside-watch");
            made.toFile().deleteOnExit();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Keeping keeping() {
        Watches watches = new Watches(
                folder, address -> Pace.POLITE, this, times, () -> 0.5,
                () -> address -> {
                    looks++;
                    onLook.run();
                    return new Observation(Vantage.SYSTEM, Target.SITE, address.url(), Optional.ofNullable(story.poll()).orElse(outcome), Map.of(), times.now().wall(), took);
                });
        ThreadFactory threads = task -> {
            Thread made = Thread.ofPlatform().daemon().name(THREAD).unstarted(task);
            made.setUncaughtExceptionHandler((thread, mistake) -> mistakes.add(mistake));
            times.thread(made);
            return made;
        };
        return new Keeping(watches, attention, threads);
    }

    /** Takes over what an earlier run noted. */
    void sameFolder(FakeWatching before) {
        try (var notes = Files.list(before.folder.path())) {
            Files.createDirectories(folder.path());
            for (Path note : notes.filter(file -> file.toString().endsWith(".watch")).toList()) {
                Files.copy(note, folder.path().resolve(note.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing can be written where notes are kept, as on a full disk. */
    void diskIsFull() {
        try {
            Files.move(folder.path(), away());
            Files.writeString(folder.path(), "a file in its place");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void diskHasRoom() {
        try {
            Files.delete(folder.path());
            Files.move(away(), folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path away() {
        return folder.path().resolveSibling("away");
    }

    Lookout lookout(Session session, FakeExaminer examiner, Behind behind) {
        return new Lookout(keeping(), examiner, () -> true, () -> false, session, behind);
    }

    /** Time passes; returns when the watch has done all that it does meanwhile. */
    void go(Duration time) {
        times.go(time);
    }

    @Override
    public Here here() {
        return new Here(connected, connected ? network : "");
    }

    @Override
    public Battery battery() {
        return battery;
    }
}
