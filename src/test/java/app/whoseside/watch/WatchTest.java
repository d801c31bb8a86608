package app.whoseside.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Confidence;
import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.os.Battery;
import app.whoseside.watch.Entry.Gap;
import app.whoseside.watch.Entry.Why;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole watches with a clock of their own: what holds of each, whatever happens. */
class WatchTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private final World world = new World();

    private List<Duration> waits() {
        List<Moment> all = new ArrayList<>(world.asked);
        all.addFirst(world.examined.getFirst());
        List<Duration> waits = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            waits.add(all.get(i).steady().minus(all.get(i - 1).steady()));
        }
        return waits;
    }

    private List<Why> gaps() {
        return world.gaps.stream().map(Gap::why).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theFirstLookComesAfterOneToTwoMinutesAndTheWaitsGrowToFifteen(int seed) throws InterruptedException {
        assertInstanceOf(Ending.Over.class, world.run(seed));
        List<Duration> waits = waits();
        assertTrue(waits.getFirst().compareTo(MINUTE) >= 0 && waits.getFirst().compareTo(MINUTE.multipliedBy(2)) <= 0, waits.toString());
        assertTrue(waits.stream().allMatch(wait -> wait.compareTo(Duration.ofMinutes(15)) <= 0), waits.toString());
        assertTrue(waits.subList(20, waits.size()).stream().allMatch(wait -> wait.compareTo(Duration.ofMinutes(7)) > 0), waits.toString());
    }

    @Test
    void thoseWhoWatchOneSiteDoNotComeInStep() throws InterruptedException {
        World other = new World();
        world.run(1);
        other.run(2);
        assertTrue(world.asked.stream().filter(other.asked::contains).count() < world.asked.size() / 2);
    }

    /** The site flickers, and all that can happen here happens at random: never more than once a minute, and over after a day. */
    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void neverMoreThanOnceAMinuteAndOverAfterADay(int seed) throws InterruptedException {
        Random chance = new Random(seed);
        for (int minute = 1; minute < 24 * 60; minute += 1 + chance.nextInt(20)) {
            world.at(Duration.ofMinutes(minute), deed(chance.nextInt(9), chance.nextInt(600) - 300));
        }
        Moment begin = world.times.now();
        Ending ending = world.run(seed);
        Duration steady = world.times.now().steady().minus(begin.steady());
        assertTrue(ending instanceof Ending.Back || ending instanceof Ending.Over, ending.toString());
        assertTrue(steady.compareTo(Duration.ofDays(1).plusMinutes(1)) <= 0, steady.toString());
        assertTrue(waits().stream().allMatch(wait -> wait.compareTo(MINUTE) >= 0), waits().toString());
        List<Moment> wholes = world.examined;
        for (int i = 1; i < wholes.size(); i++) {
            assertTrue(wholes.get(i).steady().minus(wholes.get(i - 1).steady()).compareTo(Duration.ofMinutes(5)) >= 0, wholes.toString());
        }
    }

    private Runnable deed(int which, int seconds) {
        return switch (which) {
            case 0 -> () -> world.connected = !world.connected;
            case 1 -> () -> world.network = "wlan0 198.51.100." + Math.abs(seconds % 200);
            case 2 -> () -> world.battery = world.battery == Battery.LOW ? Battery.FINE : Battery.LOW;
            case 3, 4 -> () -> world.times.setWall(Duration.ofSeconds(seconds));
            case 5 -> () -> world.outcome = Outcome.SILENT;
            case 6 -> () -> world.outcome = Outcome.UNKNOWN;
            default -> () -> world.outcome = seconds % 7 == 0 ? Outcome.WORKS : Outcome.BAD_GATEWAY;
        };
    }

    @Test
    void whatOpensAtOnceIsNotWatched() throws InterruptedException {
        world.outcome = Outcome.WORKS;
        assertInstanceOf(Ending.Works.class, world.run(1));
        assertEquals(List.of(), world.asked);
    }

    @Test
    void itIsBackWhenItOpensTwiceAndThatItWasTheSiteIsSaid() throws InterruptedException {
        world.at(Duration.ofMinutes(40), () -> world.outcome = Outcome.WORKS);
        Ending.Back back = assertInstanceOf(Ending.Back.class, world.run(1));
        assertEquals(Party.SITE, back.whose());
        assertTrue(back.failed().compareTo(Duration.ofMinutes(25)) > 0 && back.failed().compareTo(Duration.ofMinutes(40)) <= 0, back.toString());
        // the second opening is that of the whole examination, some seconds later
        Duration apart = world.examined.getLast().steady().minus(world.asked.getLast().steady());
        assertEquals(Pace.POLITE.breath(), apart);
    }

    @Test
    void anOpeningThatDoesNotHoldIsNoEnd() throws InterruptedException {
        world.at(Duration.ofMinutes(40), () -> world.outcome = Outcome.WORKS);
        world.onLook = () -> {
            if (world.outcome.works() && world.asked.size() < 12) {
                // fails again before it is asked a second time
                world.at(Duration.ofSeconds(1), () -> world.outcome = Outcome.BAD_GATEWAY);
                world.at(Duration.ofMinutes(60), () -> world.outcome = Outcome.WORKS);
            }
        };
        assertInstanceOf(Ending.Back.class, world.run(1));
        assertEquals(Timeline.Pattern.BURSTS, world.timeline.pattern());
        assertTrue(world.asked.size() >= 12, world.asked.size() + " looks");
    }

    /** So soon after the first examination there is no second, which would ask again. */
    @Test
    void oneOpeningWithoutAnExaminationIsNoEndEither() throws InterruptedException {
        world.at(Duration.ofSeconds(30), () -> world.outcome = Outcome.WORKS);
        world.onLook = () -> world.at(Duration.ofSeconds(1), () -> world.outcome = Outcome.BAD_GATEWAY);
        assertInstanceOf(Ending.Over.class, world.run(1));
        assertEquals(1, world.timeline.looks().stream().filter(look -> look.state().opened()).count());
    }

    @Test
    void whoseSideItWasStaysOpenWhereOneExaminationWasNotSure() throws InterruptedException {
        world.confidence = Confidence.LIKELY;
        world.at(Duration.ofMinutes(40), () -> world.outcome = Outcome.WORKS);
        assertEquals(Party.UNKNOWN, assertInstanceOf(Ending.Back.class, world.run(1)).whose());
    }

    @Test
    void whoseSideItWasStaysOpenWhereItTurnedOutToBeAnothersSide() throws InterruptedException {
        world.at(Duration.ofMinutes(20), () -> {
            world.party = Party.PROVIDER;
            world.outcome = Outcome.SILENT;
        });
        world.at(Duration.ofMinutes(60), () -> world.outcome = Outcome.WORKS);
        assertEquals(Party.UNKNOWN, assertInstanceOf(Ending.Back.class, world.run(1)).whose());
        assertEquals(3, world.examined.size(), "at the begin, where it failed in another way, where it opened");
    }

    @Test
    void theProviderIsNamedToWhereEachExaminationWasSureOfIt() throws InterruptedException {
        world.party = Party.PROVIDER;
        world.at(Duration.ofMinutes(20), () -> world.outcome = Outcome.WORKS);
        assertEquals(Party.PROVIDER, assertInstanceOf(Ending.Back.class, world.run(1)).whose());
    }

    @Test
    void anotherNetworkIsNotedAndLeavesOpenWhoseSideItWas() throws InterruptedException {
        world.at(Duration.ofMinutes(20), () -> world.network = "wlan0 198.51.100.7");
        world.at(Duration.ofMinutes(21), () -> world.outcome = Outcome.WORKS);
        assertEquals(Party.UNKNOWN, assertInstanceOf(Ending.Back.class, world.run(1)).whose());
        assertEquals(List.of(Why.OTHER_NETWORK), gaps());
    }

    @Test
    void withoutANetworkOrWithALowBatteryItPausesAndGoesOn() throws InterruptedException {
        world.at(Duration.ofMinutes(20), () -> world.connected = false);
        world.at(Duration.ofMinutes(90), () -> world.connected = true);
        world.at(Duration.ofMinutes(120), () -> world.battery = Battery.LOW);
        world.at(Duration.ofMinutes(200), () -> {
            world.battery = Battery.UNKNOWN;
            world.outcome = Outcome.WORKS;
        });
        Ending.Back back = assertInstanceOf(Ending.Back.class, world.run(1));
        assertEquals(List.of(Why.NO_NETWORK, Why.GOES_ON, Why.LOW_BATTERY, Why.GOES_ON), gaps());
        assertTrue(world.asked.stream().noneMatch(at -> minutes(at) > 21 && minutes(at) < 90 || minutes(at) > 121 && minutes(at) < 200));
        assertTrue(back.failed().compareTo(Duration.ofMinutes(50)) < 0, "what nobody saw does not count: " + back);
    }

    private static long minutes(Moment at) {
        return at.steady().minus(Duration.ofHours(3)).toMinutes();
    }

    @Test
    void afterASleepItLooksSoonAndTheSleepDoesNotCount() throws InterruptedException {
        world.at(Duration.ofMinutes(70), () -> world.times.setWall(Duration.ofHours(8)));
        world.at(Duration.ofMinutes(72), () -> world.outcome = Outcome.WORKS);
        Ending.Back back = assertInstanceOf(Ending.Back.class, world.run(1));
        assertEquals(List.of(Why.SLEPT), gaps());
        assertTrue(back.failed().compareTo(Duration.ofMinutes(72)) < 0, back.toString());
        assertTrue(world.asked.stream().anyMatch(at -> minutes(at) == 70 || minutes(at) == 71), world.asked.toString());
    }

    @Test
    void aClockThatIsSetBackIsNotedAndProlongsNothing() throws InterruptedException {
        world.at(Duration.ofMinutes(70), () -> world.times.setWall(Duration.ofDays(-400)));
        Moment begin = world.times.now();
        assertInstanceOf(Ending.Over.class, world.run(1));
        assertEquals(List.of(Why.CLOCK_SET_BACK), gaps());
        assertTrue(world.times.now().steady().minus(begin.steady()).compareTo(Duration.ofDays(1).plusMinutes(1)) <= 0);
    }

    @Test
    void whatTheSiteAsksForIsKept() throws InterruptedException {
        world.retryAfter = "3600";
        world.run(1);
        assertTrue(waits().stream().allMatch(wait -> wait.compareTo(Duration.ofHours(1)) >= 0), waits().toString());
        assertTrue(world.asked.size() >= 20);
    }

    @Test
    void whatTheSiteAsksForIsKeptEvenWhenSomethingHappensHere() throws InterruptedException {
        world.retryAfter = "3600";
        world.at(Duration.ofMinutes(5), () -> world.network = "wlan0 198.51.100.7");
        world.run(1);
        assertTrue(waits().getFirst().compareTo(Duration.ofHours(1)) >= 0, waits().toString());
    }

    @Test
    void aRestartGoesOnAndDoesNotAskAtOnce() throws InterruptedException {
        world.at(Duration.ofMinutes(30), () -> {
            throw new Ended();
        });
        try {
            world.run(1);
        } catch (Ended ended) {
            // the program was ended
        }
        Course left = world.notes.getLast();
        World later = new World();
        later.times.setWall(Duration.between(FakeTimes.NOON, left.timeline().last().orElseThrow().at().wall()).plusSeconds(5));
        later.at(Duration.ofMinutes(60), () -> later.outcome = Outcome.WORKS);
        Moment begin = later.times.now();
        Ending.Back back = assertInstanceOf(Ending.Back.class, later.run(2, Optional.of(left)));
        assertEquals(Party.SITE, back.whose());
        assertEquals(List.of(Why.RESTARTED), later.gaps.stream().map(Gap::why).toList());
        Duration first = later.examined.getFirst().steady().minus(begin.steady());
        assertTrue(first.compareTo(Duration.ofSeconds(55)) >= 0, first.toString());
        assertTrue(back.failed().compareTo(left.timeline().failedFor()) > 0);
    }

    @Test
    void aRestartAfterLongerThanTheSiteWantsToBeLeftAloneLooksSoon() throws InterruptedException {
        Course left = Course.begin(new Moment(FakeTimes.NOON, Duration.ZERO)).with(TimelineTest.timeline("d").last().orElseThrow());
        world.times.setWall(Duration.ofHours(2));
        Moment begin = world.times.now();
        world.at(Duration.ofMinutes(5), () -> world.outcome = Outcome.WORKS);
        world.run(1, Optional.of(left));
        assertEquals(Pace.POLITE.breath(), world.examined.getFirst().steady().minus(begin.steady()));
    }

    private static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void theTimelineNeverGoesBackwards() throws InterruptedException {
        world.at(Duration.ofMinutes(30), () -> world.times.setWall(Duration.ofHours(-2)));
        world.run(1);
        List<Duration> steady = world.timeline.entries().stream().map(entry -> entry.at().steady()).toList();
        assertEquals(steady.stream().sorted(Comparator.naturalOrder()).toList(), steady);
    }
}
