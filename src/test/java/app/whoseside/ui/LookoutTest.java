package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.examination.Snapshot;
import app.whoseside.model.Address;
import app.whoseside.model.Examined;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Thing;
import app.whoseside.model.Watched;
import app.whoseside.os.Battery;
import app.whoseside.ui.Vigil.Phase;
import app.whoseside.watch.Course;
import app.whoseside.watch.Ending;
import app.whoseside.watch.Entry;
import app.whoseside.watch.Entry.Look;
import app.whoseside.watch.Entry.Why;
import app.whoseside.watch.Moment;
import app.whoseside.watch.Timeline;
import app.whoseside.watch.WatchFolder.Place;
import app.whoseside.watch.WatchNote;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The watch of the window and what its page says, without a window, by a clock that stands until it is told to go on. */
class LookoutTest {
    private final FakeExaminer examiner = new FakeExaminer();
    private final FakeWatching watching = new FakeWatching();
    private final Queue<Runnable> screen = new ConcurrentLinkedQueue<>();
    private final Behind behind = new Behind(Runnable::run, screen::add);
    private final Session session = new Session(examiner, new FakeReconsidering(), new Kit.FakeChoice(), () -> true, Runnable::run, () -> Samples.NOON);
    private final Lookout lookout = watching.lookout(session, examiner, behind);
    private final Texts texts = new SampleTexts();
    private final Beacon beacon = new Beacon(watching.attention, lookout, behind, texts);
    private final List<Lookout.Refusal> refusals = new ArrayList<>();

    @BeforeEach
    void watch() {
        session.check(Samples.SHOP);
        examiner.end(Samples.done(Samples.theirs()));
        lookout.begin(refusals::add);
        go(Duration.ofSeconds(1));
    }

    private void go(Duration time) {
        drain();
        watching.go(time);
        drain();
    }

    private void drain() {
        for (Runnable task = screen.poll(); task != null; task = screen.poll()) {
            task.run();
        }
    }

    private Vigil vigil() {
        return lookout.vigil().get().orElseThrow();
    }

    private WatchingView page() {
        return new WatchingWords(texts, ZoneOffset.UTC).of(vigil(), beacon.stands().get(), now());
    }

    private Instant now() {
        return watching.times.now().wall();
    }

    private Watched watched() {
        return session.examined().get().flatMap(Examined::watched).orElseThrow();
    }

    @Test
    void aDayWithoutNewsEndsItAndIsToldOnce() {
        watching.times.go(Duration.ofHours(25), Duration.ofSeconds(20));
        drain();
        assertInstanceOf(Ending.Over.class, assertInstanceOf(Phase.Ended.class, vigil().phase()).ending());
        assertEquals(List.of(WatchDeed.LETTER, WatchDeed.AGAIN), WatchDeed.open(page().kind()));
        assertEquals("The watch of shop.example has ended.", page().heading());
        assertEquals("A whole day has passed, and shop.example is not back. So the watch has ended. It is time to tell someone: the site's owner.", page().below());
        assertEquals(1, watching.attention.told.size());
        assertEquals(Watched.End.OVER, watched().end());
        assertTrue(watched().looks().size() > 80, "a day of looks");
        assertEquals(List.of(), watching.folder.left(now()));
        lookout.again(refusals::add);
        go(Duration.ofSeconds(1));
        assertTrue(vigil().on());
        assertEquals(1, watched().looks().size(), "begun anew");
    }

    @Test
    void aDayWithoutANetworkSaysNoMoreThanWasSeenBefore() {
        watching.connected = false;
        watching.times.go(Duration.ofHours(25), Duration.ofSeconds(20));
        drain();
        over("A whole day has passed, so the watch has ended. When we could last tell, shop.example did not open.");
    }

    @Test
    void aDayOfWhichNothingIsKnownSaysSo() {
        lookout.stop();
        examiner.withinAWatch = nothingSeen();
        watching.outcome = Outcome.BOT_CHECK;
        lookout.begin(refusals::add);
        go(Duration.ofSeconds(1));
        watching.times.go(Duration.ofHours(25), Duration.ofSeconds(20));
        drain();
        over("A whole day has passed, so the watch has ended. In that time we could not see whether shop.example opens.");
    }

    private static Snapshot nothingSeen() {
        return new Snapshot(Duration.ofSeconds(4), List.of(), 0, Duration.ZERO, List.of(), Samples.likelyTheirs(), true, true);
    }

    /** What was seen, and nobody who is to be told. */
    private void over(String said) {
        assertEquals(Watched.End.OVER, watched().end());
        assertEquals(said, page().below());
        assertEquals(List.of(WatchDeed.AGAIN), WatchDeed.open(page().kind()));
        assertTrue(watching.attention.told.getLast().contains(said), watching.attention.told.toString());
    }

    @Test
    void aSleepIsNotCountedAndIsNotKnown() {
        go(Duration.ofMinutes(5));
        Duration before = vigil().timeline().failedFor();
        watching.times.jump(Duration.ofHours(4));
        drain();
        go(Duration.ofMinutes(2));
        assertTrue(vigil().timeline().failedFor().compareTo(before.plusMinutes(3)) < 0);
        assertTrue(watched().looks().stream().anyMatch(look -> look.state() == Watched.State.UNKNOWN));
        assertTrue(page().strip().aloud().contains("not known"), page().strip().aloud());
    }

    @Test
    void withoutANetworkItPausesAndGoesOnByItself() {
        watching.connected = false;
        go(Duration.ofMinutes(10));
        assertEquals(new Phase.Paused(Why.NO_NETWORK), vigil().phase());
        assertEquals("Paused while there is no network. The watch goes on by itself.", page().lines().getFirst());
        int looks = watching.looks;
        watching.connected = true;
        watching.battery = Battery.LOW;
        go(Duration.ofMinutes(10));
        assertEquals("Paused while the battery is low. The watch goes on by itself.", page().lines().getFirst());
        assertEquals(looks, watching.looks, "nobody was asked meanwhile");
        watching.battery = Battery.FINE;
        go(Duration.ofMinutes(2));
        assertTrue(watching.looks > looks);
        assertInstanceOf(Phase.Waiting.class, vigil().phase());
    }

    @Test
    void whatLastsIsToldFromWhatComesAndGoes() {
        go(Duration.ofMinutes(5));
        assertTrue(page().lines().contains("It has not opened once so far."), page().lines().toString());
        go(Duration.ofMinutes(25));
        assertEquals("It has not opened for more than 15 minutes. It is time to tell someone: the site's owner.", page().lines().get(1));
        assertEquals(List.of(WatchDeed.LETTER, WatchDeed.STOP, WatchDeed.LOOK_NOW), WatchDeed.open(page().kind()));
        assertEquals("From a few minutes to several hours.", page().howLong());
        watching.story.add(Outcome.WORKS);
        go(Duration.ofMinutes(30));
        assertTrue(page().lines().stream().anyMatch(line -> line.startsWith("It comes and goes.")), page().lines().toString());
        assertTrue(page().below().matches("It was down for at least \\d+ minutes in all\\. .*"), page().below());
    }

    @Test
    void theThreeEndingsOfAPageThatIsBack() {
        go(Duration.ofMinutes(4));
        back();
        assertTrue(page().below().startsWith("It was the site. It was down for at least"), page().below());
        assertEquals(Party.SITE, watched().whose());
    }

    @Test
    void whoseSideItWasStaysOpenWhereItWasNeverClear() {
        lookout.stop();
        examiner.withinAWatch = Samples.done(Samples.likelyTheirs());
        lookout.begin(refusals::add);
        go(Duration.ofMinutes(4));
        back();
        assertTrue(page().below().endsWith("Whose side it was stays open."), page().below());
    }

    @Test
    void ofTheWayOnlyThatItWorksAgainIsSaid() {
        lookout.stop();
        examiner.withinAWatch = Samples.done(Samples.proxy());
        lookout.begin(refusals::add);
        go(Duration.ofMinutes(4));
        back();
        assertTrue(page().below().matches("It works again, after at least \\d+ minutes?\\."), page().below());
    }

    @ParameterizedTest
    @CsvSource({"false, true, 1", "false, false, 0", "true, true, 0"})
    void aMinimisedWindowComesBackWhereNoNotificationCanBeShown(boolean shown, boolean minimised, int comes) {
        int[] opened = {0};
        beacon.call(new Beacon.Caller() {
            @Override
            public void open() {
                opened[0]++;
            }

            @Override
            public boolean minimised() {
                return minimised;
            }
        });
        watching.attention.takes = shown;
        back();
        assertEquals(comes, opened[0]);
    }

    private void back() {
        watching.outcome = Outcome.WORKS;
        examiner.withinAWatch = Samples.done(Samples.works());
        go(Duration.ofMinutes(12));
        assertEquals(WatchingView.Kind.BACK, page().kind());
        assertEquals(1, watching.attention.told.size(), watching.attention.told.toString());
        assertEquals("shop.example is back.", page().heading());
        assertEquals("", page().closing());
    }

    @Test
    void aPageThatOpensAtTheFirstLookNeedsNoWatch() {
        lookout.stop();
        watching.outcome = Outcome.WORKS;
        examiner.withinAWatch = Samples.done(Samples.works());
        lookout.begin(refusals::add);
        go(Duration.ofSeconds(1));
        assertEquals("shop.example works now.", page().heading());
        assertEquals(WatchingView.Kind.BACK, page().kind());
    }

    @Test
    void whatOpensWithTheProxyOffIsNotSaidToHaveBeenTheSite() {
        go(Duration.ofMinutes(4));
        session.off(Set.of(Thing.PROXY));
        go(Duration.ofMinutes(1));
        back();
        assertTrue(page().below().endsWith("Whose side it was stays open."), page().below());
    }

    @Test
    void whatIsOffOrAnExampleIsNotWatched() {
        lookout.stop();
        assertTrue(lookout.possible());
        session.off(Set.of(Thing.VPN));
        assertFalse(lookout.possible());
        assertFalse(new Lookout(watching.keeping(), examiner, () -> true, () -> true, session, behind).possible());
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndTheWatchIsKept() throws Exception {
        lookout.stop();
        FakeWatching full = new FakeWatching(java.nio.file.Files.createTempFile("whoseside", ".file"));
        Lookout other = full.lookout(session, examiner, behind);
        other.begin(refusals::add);
        drain();
        full.go(Duration.ofMinutes(3));
        drain();
        Vigil kept = other.vigil().get().orElseThrow();
        assertTrue(kept.on() && full.looks > 0);
        WatchingView view = new WatchingWords(texts, ZoneOffset.UTC).of(kept, false, full.times.now().wall());
        assertTrue(view.lines().contains("We cannot note this watch on this computer. It ends when this program ends."), view.lines().toString());
    }

    @Test
    void aDiskThatFillsDuringTheWatchIsSaidUntilThereIsRoomAgain() {
        String full = texts.get("watch.not-noted");
        go(Duration.ofMinutes(5));
        assertFalse(page().lines().contains(full));
        watching.diskIsFull();
        go(Duration.ofMinutes(20));
        assertEquals(1, page().lines().stream().filter(full::equals).count(), page().lines().toString());
        int looks = watching.looks;
        watching.diskHasRoom();
        go(Duration.ofMinutes(20));
        assertTrue(watching.looks > looks && vigil().on(), "the watch went on all the time");
        assertFalse(page().lines().contains(full), page().lines().toString());
        assertTrue(watching.folder.left(now()).getFirst().course().timeline().looks().size() > looks, "all of it is noted again");
        watching.diskIsFull();
        go(Duration.ofMinutes(20));
        assertTrue(page().lines().contains(full), "and it is said again");
    }

    @Test
    void aMistakeOfTheProgramIsSaidAndTheNoteStays() {
        watching.onLook = () -> {
            throw new IllegalStateException("a mistake of ours");
        };
        go(Duration.ofMinutes(5));
        assertEquals(WatchingView.Kind.BROKEN, page().kind());
        assertEquals(1, watching.mistakes.size(), "it is not swallowed");
        assertEquals(1, watching.folder.left(now()).size());
        watching.onLook = () -> {};
        lookout.again(refusals::add);
        go(Duration.ofMinutes(3));
        assertTrue(vigil().on());
    }

    @Test
    void theHeaderTellsWhenThePageWasLastAskedFor() {
        ShellModel shell = new ShellModel(session, texts, ZoneOffset.UTC);
        go(Duration.ofMinutes(15));
        Instant newest = watched().looks().getLast().at();
        assertTrue(newest.isAfter(Samples.NOON.plusSeconds(300)), newest.toString());
        assertEquals(checkedAt(newest), shell.view().get().checkedAt());
        watching.connected = false;
        go(Duration.ofHours(1));
        assertEquals(Watched.State.UNKNOWN, watched().looks().getLast().state());
        assertEquals(checkedAt(newest), shell.view().get().checkedAt(), "a pause is no look");
        session.check(new Address("https", "other.example", 443, "/"));
        assertEquals(checkedAt(Samples.NOON), shell.view().get().checkedAt());
        lookout.show();
        assertEquals(checkedAt(newest), shell.view().get().checkedAt());
    }

    @Test
    void theHeaderOfAWatchThatGoesOnTellsNoTimeBeforeTheFirstLook() throws Exception {
        FakeWatching later = new FakeWatching();
        Moment before = new Moment(Samples.NOON.minusSeconds(36_000), Duration.ZERO);
        Look look = new Look(before, Entry.State.DOWN, Outcome.BAD_GATEWAY, Optional.empty(), false);
        try (Place place = later.folder.take(Samples.SHOP).orElseThrow()) {
            place.keep(new WatchNote(Samples.SHOP.url(), new Course(before, new Timeline(List.of(look)), Optional.empty())));
        }
        Session fresh = new Session(examiner, new FakeReconsidering(), new Kit.FakeChoice(), () -> true, Runnable::run, () -> Samples.NOON);
        ShellModel shell = new ShellModel(fresh, texts, ZoneOffset.UTC);
        LeftWatches left = new LeftWatches(later.folder, later.lookout(fresh, examiner, behind), new Kit.FakeChoice(), behind, Kit::read, () -> Samples.NOON);
        left.read();
        drain();
        left.goOn();
        drain();
        assertTrue(shell.view().get().about());
        assertEquals("shop.example", shell.view().get().site());
        assertEquals("", shell.view().get().checkedAt());
        later.go(Duration.ofMinutes(10));
        drain();
        List<Watched.Look> looks = fresh.examined().get().flatMap(Examined::watched).orElseThrow().looks();
        assertEquals(before.wall(), looks.getFirst().at());
        assertTrue(looks.size() > 2, looks.toString());
        assertEquals(checkedAt(looks.getLast().at()), shell.view().get().checkedAt());
    }

    private String checkedAt(Instant time) {
        return texts.get("header.checked", Map.of("time", DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(texts.habits()).withZone(ZoneOffset.UTC).format(time)));
    }

    @Test
    void anEarlierWatchIsNotHeardAnyMore() {
        lookout.stop();
        assertEquals(Watched.End.STOPPED, watched().end());
        drain();
        assertTrue(lookout.vigil().get().isEmpty());
        assertEquals(List.of(), watching.attention.told);
        assertEquals(1, watching.attention.closed);
    }
}
