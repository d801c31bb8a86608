package app.whoseside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.examination.Examiner;
import app.whoseside.examination.Request;
import app.whoseside.examination.Snapshot;
import app.whoseside.knowledge.ContactsFile;
import app.whoseside.model.Address;
import app.whoseside.model.Confidence;
import app.whoseside.model.Examined;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.model.Verdict;
import app.whoseside.os.Battery;
import app.whoseside.report.Personal;
import app.whoseside.report.Redaction;
import app.whoseside.settings.SettingsFile;
import app.whoseside.testing.FakeHands;
import app.whoseside.testing.Samples;
import app.whoseside.watch.Around;
import app.whoseside.watch.Moment;
import app.whoseside.watch.Pace;
import app.whoseside.watch.Times;
import app.whoseside.watch.WatchFolder;
import app.whoseside.watch.Watches;
import app.whoseside.words.Messages;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a watch in a terminal; its course is the watch's own matter. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class WatchCommandTest {
    private static final Address SITE = new Address("https", "shop.example", 443, "/");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final AtomicInteger asked = new AtomicInteger();
    private Verdict verdict = Samples.backendDown(Confidence.SURE);
    private int failures = 4;
    private boolean connected = true;
    private Times times = Times.ofThisComputer();
    private Runnable found = () -> {};

    private WatchFolder watched() {
        return new WatchFolder(folder.resolve("watch"));
    }

    private int run(String... args) {
        Around around = new Around() {
            @Override
            public Here here() {
                return new Here(connected, connected ? "eth0" : "");
            }

            @Override
            public Battery battery() {
                return Battery.UNKNOWN;
            }
        };
        Watches watches = new Watches(
                watched(), address -> Pace.POLITE.faster(Duration.ofMillis(20)), around, times, () -> 0.5, () -> address -> page());
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), new BufferedReader(new StringReader("")), false, 80);
        Services services = new Services(
                Messages.english(), "0.1.0", new SettingsFile(folder.resolve("settings.properties")), ContactsFile::builtIn, contacts -> examiner(), id -> {
                    throw new AssertionError("no example");
                }, () -> new Redaction(new Personal("", "", "", Set.of())), FakeHands::new, () -> watches, InstantSource.system(), ZoneOffset.UTC);
        return new Cli(terminal, services).run(args);
    }

    private Observation page() {
        boolean works = asked.incrementAndGet() > failures;
        return new Observation(
                Vantage.SYSTEM, Target.SITE, SITE.url(), works ? Outcome.WORKS : Outcome.BAD_GATEWAY, Map.<Fact, String>of(), Samples.NOON, Duration.ofMillis(9));
    }

    private Examiner examiner() {
        return new Examiner() {
            @Override
            public Running start(Request request, Consumer<Snapshot> listener) {
                Observation page = page();
                found.run();
                Verdict fine = new Verdict(
                        Party.NONE.side(), Party.NONE, "works", Confidence.SURE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of("site", "shop.example"));
                Examined found = new Examined(
                        request.address(), page.outcome().works() ? fine : verdict, List.of(page), Map.of(), List.of(), Samples.NOON, Duration.ZERO, Duration.ZERO);
                return new Running() {
                    @Override
                    public CompletableFuture<Examined> result() {
                        return CompletableFuture.completedFuture(found);
                    }

                    @Override
                    public void cancel() {}
                };
            }
        };
    }

    private String said() {
        return out.toString().replaceAll("\\d\\d:\\d\\d:\\d\\d", "12:00:00");
    }

    @Test
    void aLineForEachLookAndTheClosingVerdict() throws Exception {
        assertEquals(0, run("watch", "shop.example"));
        assertEquals("""
                We look at shop.example now and then, at most once a minute. Ctrl-C stops the
                watch.
                shop.example has a fault on the inside.
                How long it takes
                  From a few minutes to several hours.
                12:00:00  Does not open: 502
                12:00:00  Does not open: 502
                12:00:00  Does not open: 502
                12:00:00  Does not open: 502
                12:00:00  Opens.
                12:00:00  Opens.
                shop.example is back.
                It was the site. It works again.
                """.replace("\n", System.lineSeparator()), said());
        assertEquals("", err.toString());
        try (var left = Files.list(folder.resolve("watch"))) {
            assertTrue(left.noneMatch(file -> file.toString().endsWith(".watch")));
        }
    }

    @Test
    void whoseSideItWasStaysOpenWhereNobodyWasSure() {
        verdict = Samples.cannotTell();
        assertEquals(0, run("watch", "shop.example"));
        assertTrue(said().endsWith("It works again. Whose side it was stays open." + System.lineSeparator()), said());
    }

    @Test
    void aPageThatOpensIsNotWatched() {
        failures = 0;
        assertEquals(0, run("watch", "shop.example"));
        assertTrue(said().contains("shop.example opens, so there is nothing to watch."), said());
        assertEquals(1, asked.get());
    }

    /** Each sleep is an hour. */
    private static Times hours() {
        AtomicInteger slept = new AtomicInteger();
        return new Times() {
            @Override
            public Moment now() {
                Duration by = Duration.ofHours(slept.get());
                return new Moment(Samples.NOON.plus(by), by);
            }

            @Override
            public void sleep(Duration duration) {
                slept.incrementAndGet();
            }
        };
    }

    @Test
    void aDayOfFailingEndsWithWhomToTell() {
        failures = 1000;
        times = hours();
        assertEquals(40, run("watch", "shop.example"));
        assertTrue(said().replaceAll("\\s+", " ").endsWith("A whole day has passed, and shop.example is not back. So the watch has ended. It is time to tell someone: the site's owner. "), said());
    }

    @Test
    void aDayWithoutANetworkEndsWithWhatWasSeenBefore() {
        failures = 1000;
        times = hours();
        found = () -> connected = false;
        assertEquals(40, run("watch", "shop.example"));
        assertTrue(said().replaceAll("\\s+", " ").endsWith("A whole day has passed, so the watch has ended. When we could last tell, shop.example did not open. "), said());
        assertFalse(said().contains("tell someone"), said());
    }

    @Test
    void aSiteIsWatchedOnce() throws Exception {
        try (WatchFolder.Place other = watched().take(SITE).orElseThrow()) {
            assertEquals(2, run("watch", "https://shop.example/other"));
            assertTrue(other.left(SITE, Samples.NOON).isEmpty());
        }
        assertTrue(said().contains("Another window or terminal watches shop.example already."), said());
        assertEquals(0, asked.get());
    }

    @Test
    void withoutAnAddressThereMustBeAWatchThatWasCutOff() {
        assertEquals(2, run("watch"));
        assertTrue(err.toString().contains("No watch can go on by itself."), err.toString());
    }

    /** The disk is full, or somebody took the folder away: the first note goes wrong, and each after it. */
    @Test
    void aNoteThatCannotBeWrittenIsToldOnce() {
        found = () -> {
            try (var files = Files.list(watched().path())) {
                files.forEach(file -> file.toFile().delete());
                watched().path().toFile().delete();
                Files.writeString(watched().path(), "a file in its place");
            } catch (java.io.IOException e) {
                // it is a file by now
            }
        };
        assertEquals(0, run("watch", "shop.example"));
        assertEquals(1, said().split("The watch goes on, but we cannot note what it sees.", -1).length - 1, said());
        assertTrue(said().contains("shop.example is back."), said());
    }

    @Test
    void whereThereIsRoomAgainThatIsToldToo() {
        found = () -> {
            try {
                Path away = watched().path().resolveSibling("away");
                if (asked.get() == 1) {
                    Files.move(watched().path(), away);
                    Files.writeString(watched().path(), "a file in its place");
                } else if (Files.exists(away)) {
                    Files.delete(watched().path());
                    Files.move(away, watched().path());
                }
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        };
        assertEquals(0, run("watch", "shop.example"));
        assertEquals(1, said().split("What the watch sees is noted again.", -1).length - 1, said());
        assertTrue(said().indexOf("we cannot note what it sees") < said().indexOf("is noted again"), said());
    }

    @Test
    void halfANoteIsSetAsideAndTold() throws Exception {
        run("watch", "shop.example");
        try (WatchFolder.Place place = watched().take(SITE).orElseThrow()) {
            assertEquals(java.util.Optional.empty(), place.aside());
        }
        Path lock;
        try (var files = Files.list(watched().path())) {
            lock = files.findFirst().orElseThrow();
        }
        Path note = Path.of(lock.toString().replace(".lock", ".watch"));
        Files.writeString(note, "whoseside-watch 1\nhttps://shop.exa");
        out.getBuffer().setLength(0);
        asked.set(0);
        assertEquals(0, run("watch", "shop.example"));
        assertTrue(said().replaceAll("\\s+", " ").startsWith("What was noted of an earlier watch cannot be read. It is kept as " + note.getFileName() + ".damaged."), said());
        assertEquals("whoseside-watch 1\nhttps://shop.exa", Files.readString(Path.of(note + ".damaged")));
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws Exception {
        Files.writeString(folder.resolve("watch"), "a file in its place");
        assertEquals(0, run("watch", "shop.example"));
        assertTrue(said().startsWith("We cannot note this watch on this computer."), said());
        assertTrue(said().contains("shop.example is back."), said());
    }

    @Test
    void theSummaryIsOfTheTroubleAndOfWhatWasSeenSince() throws Exception {
        Path file = folder.resolve("s.txt");
        assertEquals(0, run("watch", "shop.example", "--save", file.toString()));
        String summary = Files.readString(file);
        assertTrue(summary.contains("shop.example has a fault on the inside."), summary);
        assertTrue(summary.contains("Since then, watched" + System.lineSeparator().replace("\r", "") + "shop.example is back."), summary);
        assertTrue(summary.matches("(?s).*did not open, 4 looks \\(502\\).*opened, 2 looks.*"), summary);
        assertEquals("", err.toString());
    }

    @Test
    void aPageThatOpensIsSavedAsSuch() throws Exception {
        failures = 0;
        Path file = folder.resolve("s.json");
        assertEquals(0, run("watch", "shop.example", "--save", file.toString()));
        assertTrue(Files.readString(file).contains("\"nobody\""), Files.readString(file));
        assertFalse(Files.readString(file).contains("\"watch\""), Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource({"s.csv, .html", "nowhere/s.html, nothing can be written"})
    void whoWaitsForADayLearnsBeforeItThatNothingCanBeSaved(String name, String part) {
        assertEquals(2, run("watch", "shop.example", "--save", folder.resolve(name).toString()));
        assertTrue(err.toString().contains(part), err.toString());
        assertEquals(0, asked.get());
    }

    @Test
    void whatCannotBeSavedIsToldHoweverItEnded() throws Exception {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        found = () -> gone.toFile().delete();
        assertEquals(3, run("watch", "shop.example", "--save", gone.resolve("s.html").toString()));
        assertTrue(out.toString().contains("shop.example is back."), out.toString());
        assertTrue(err.toString().contains("s.html could not be written."), err.toString());
    }

    /** As Ctrl-C does it. */
    @Test
    void whoEndsTheWatchGetsTheSummaryToo() throws Exception {
        failures = 1000;
        Path file = folder.resolve("s.json");
        Thread own = Thread.currentThread();
        Thread.ofVirtual().start(() -> {
            while (asked.get() < 4) {
                Thread.onSpinWait();
            }
            own.interrupt();
        });
        assertEquals(130, run("watch", "shop.example", "--save", file.toString()));
        assertTrue(Files.readString(file).contains("\"end\":\"stopped\""), Files.readString(file));
        assertFalse(Thread.interrupted());
        assertTrue(watched().left(java.time.Instant.now()).size() == 1, "it can go on");
    }

    @Test
    void theHelpTellsTheNumbers() {
        assertEquals(0, run("watch", "--help"));
        assertTrue(out.toString().contains("0 it opens, 40 a whole day"), out.toString());
    }

    @Test
    void twoAddressesAreTooMany() {
        assertEquals(2, run("watch", "shop.example", "other.example"));
        assertTrue(err.toString().contains("One page at a time"), err.toString());
    }
}
