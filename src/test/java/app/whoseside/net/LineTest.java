package app.whoseside.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nobody is told that a site is silent while two lost packets could be behind it, and nobody waits much longer than that. */
class LineTest {
    private final Line line = new Line();

    @Test
    void aLineThatHasShownNothingIsGivenAWayThereAndBack() {
        assertEquals(Duration.ofMillis(3300), line.silence());
    }

    /** On a quick line the person learns of silence sooner. */
    @Test
    void aQuickLineShortensTheWait() {
        line.opened(Duration.ofMillis(8));
        assertEquals(Duration.ofMillis(3150), line.silence());
    }

    /** Over a satellite a third handshake needs its time to come back. */
    @Test
    void aSlowLineIsGivenTwiceItsSlowestWay() {
        line.opened(Duration.ofMillis(600));
        line.opened(Duration.ofMillis(20));
        assertEquals(Duration.ofMillis(4200), line.silence());
    }

    /** All connections of an examination note their time at once, and the slowest of them must not get lost. */
    @Test
    void theSlowestCountsHoweverManyNoteTheirsAtOnce() throws Exception {
        List<Thread> threads = IntStream.range(0, 8)
                .mapToObj(number -> Thread.ofPlatform().start(() -> IntStream.rangeClosed(1, 2000).forEach(i -> line.opened(Duration.ofNanos(i * 1000L + 200_000_000 + number)))))
                .toList();
        for (Thread thread : threads) {
            thread.join(5000);
        }
        assertEquals(Duration.ofSeconds(3).plusNanos(2 * (202_000_000 + 7)), line.silence());
    }

    @Test
    void namesAreSilentOnlyOnceThatIsKnown() {
        assertFalse(line.namesSilent());
        line.namesAreSilent();
        assertTrue(line.namesSilent());
    }

    /** Each wait has an end that does not depend on what the line has shown. */
    @Test
    void noWaitOutgrowsItsLimit() {
        Limits usual = Limits.usual(InstantSource.system());
        assertEquals(Duration.ofMillis(3300), usual.silence());
        usual.line().opened(Duration.ofSeconds(3));
        assertEquals(usual.connect(), usual.silence());
        assertEquals(Duration.ofMillis(4500), usual.brief());
        assertEquals(Duration.ofMillis(2500), usual.directory());
    }

    /** A second name server still answers for a first one that is down, since the library turns to it only after 5 s; and then it is over. */
    @Test
    void aLookupOutlastsOneServerThatIsDownAndNoMore() {
        assertEquals(Duration.ofSeconds(6), Limits.usual(InstantSource.system()).lookup());
        assertEquals(Duration.ofSeconds(6), named(60).lookup());
        assertEquals(Duration.ofMillis(1500), named(1).lookup());
    }

    private static Limits named(int seconds) {
        return new Limits(InstantSource.system(), Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(seconds));
    }
}
