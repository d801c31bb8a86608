package app.whoseside.cli;

import app.whoseside.examination.Examiner;
import app.whoseside.examination.Request;
import app.whoseside.model.Address;
import app.whoseside.model.Examined;
import app.whoseside.model.Party;
import app.whoseside.model.Side;
import app.whoseside.model.Watched;
import app.whoseside.report.Escalation;
import app.whoseside.watch.Ending;
import app.whoseside.watch.Since;
import app.whoseside.watch.Watch;
import app.whoseside.watch.WatchFolder;
import app.whoseside.watch.Watches;
import app.whoseside.words.WatchWords;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * A watch in a terminal or a pipe.
 *
 * @param request what a whole examination asks
 * @param saved where the summary shall be saved in the end
 */
record WatchRun(Watches watches, Examiner examiner, Request request, Services services, WatchLines lines, SavedSummary saved) {
    /** For so long, at the most, Ctrl-C waits for the summary to be written. */
    private static final Duration SAVING = Duration.ofSeconds(5);


    /** Returns 0 when the page opens, 40 when a whole day has passed without that, 130 when Ctrl-C ended it, 2 when the site is watched already, 3 when the summary was not saved. */
    int run() {
        try {
            Optional<WatchFolder.Place> place = watches.folder().take(address());
            if (place.isEmpty()) {
                lines.say("cli.watch.busy");
                return Exit.WRONG_USE;
            }
            try (WatchFolder.Place mine = place.get()) {
                mine.aside().ifPresent(file -> lines.say("cli.watch.aside", Map.of("file", file.getFileName().toString())));
                return run(Optional.of(mine));
            }
        } catch (IOException e) {
            lines.say("cli.watch.not-kept");
            return run(Optional.empty());
        }
    }

    private int run(Optional<WatchFolder.Place> place) {
        boolean again = place.flatMap(one -> one.left(address(), services.clock().instant())).isPresent();
        lines.say(again ? "cli.watch.again" : "cli.watch.start");
        AtomicReference<Optional<Examined>> found = new AtomicReference<>(Optional.empty());
        Watch watch = watches.watch(address(), place, page -> examine(found), lines);
        Thread own = Thread.currentThread();
        try (CtrlC end = new CtrlC(own::interrupt, saved.file().isPresent() ? SAVING : Duration.ZERO)) {
            int status = run(watch, place, found::get);
            end.endsWith(status);
            return status;
        }
    }

    private int run(Watch watch, Optional<WatchFolder.Place> place, Supplier<Optional<Examined>> found) {
        try {
            Ending ending = watch.run();
            place.ifPresent(WatchFolder.Place::forget);
            Optional<Examined> seen = found.get().map(examined -> with(examined, watch, ending));
            return save(seen, ended(ending, watch, seen));
        } catch (InterruptedException e) {
            // what comes now writes a file, which an interrupt would break off
            Thread.interrupted();
            lines.say("cli.watch.stopped");
            return save(found.get().map(examined -> examined.with(Since.of(watch.course(), Watched.End.STOPPED))), Exit.STOPPED);
        }
    }

    private static Examined with(Examined examined, Watch watch, Ending ending) {
        return ending instanceof Ending.Works ? examined : examined.with(Since.of(watch.course(), Since.end(ending)));
    }

    /** As after a check: what was asked for and could not be saved is told, however the watch ended. */
    private int save(Optional<Examined> examined, int status) {
        if (examined.isEmpty() && saved.file().isPresent()) {
            lines.say("cli.watch.unsaved", Map.of("file", saved.file().get().getFileName().toString()));
        }
        Optional<String> complaint = examined.flatMap(saved::write);
        complaint.ifPresent(lines::complain);
        return complaint.isPresent() ? Exit.NOT_SAVED : status;
    }

    /** The summary is about the last examination that found a trouble, not about the page that is back. */
    private Examined examine(AtomicReference<Optional<Examined>> found) throws InterruptedException {
        Examined one = new CheckRun(examiner, services.clock()).inside(request).orElseThrow(InterruptedException::new);
        found.updateAndGet(before -> before.isPresent() && one.verdict().side() == Side.NOBODY ? before : Optional.of(one));
        return one;
    }

    /** @param seen the trouble, and what was seen since */
    private int ended(Ending ending, Watch watch, Optional<Examined> seen) {
        return switch (ending) {
            case Ending.Works() -> {
                lines.say("cli.watch.works");
                yield Exit.FINE;
            }
            case Ending.Back(Duration failed, Party whose) -> {
                lines.say("watch.back");
                lines.print(new WatchWords(services.messages()).back(failed, whose));
                yield Exit.FINE;
            }
            case Ending.Over(Duration failed) -> {
                lines.say(WatchWords.overKey(Since.of(watch.course(), Watched.End.OVER)));
                seen.flatMap(Escalation::of).ifPresent(due -> lines.say("watch.over.tell", Map.of("desk", services.messages().get("letter." + due.desk() + ".name"))));
                yield Exit.of(Side.UNKNOWN);
            }
        };
    }

    private Address address() {
        return request.address();
    }
}
