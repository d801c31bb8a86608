package app.whoseside.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A person may want a look before it is due, and the site its rest. */
class LookNowTest {
    private final World world = new World();

    private Duration firstLook() throws InterruptedException {
        world.at(Duration.ofMinutes(20), () -> world.outcome = app.whoseside.model.Outcome.WORKS);
        world.run(5);
        return world.asked.getFirst().steady().minus(world.examined.getFirst().steady());
    }

    @Test
    void itComesAtOnceWhereTheSiteMayBeAsked() throws InterruptedException {
        Duration own = firstLook();
        World other = new World();
        other.at(Duration.ofSeconds(61), () -> other.watch.lookNow());
        other.at(Duration.ofMinutes(20), () -> other.outcome = app.whoseside.model.Outcome.WORKS);
        other.run(5);
        Duration wanted = other.asked.getFirst().steady().minus(other.examined.getFirst().steady());
        assertTrue(own.compareTo(Duration.ofSeconds(63)) > 0, own.toString());
        assertTrue(wanted.compareTo(Duration.ofSeconds(63)) <= 0, wanted.toString());
    }

    @Test
    void itWaitsUntilTheSiteMayBeAskedAgain() throws InterruptedException {
        world.at(Duration.ofSeconds(5), () -> world.watch.lookNow());
        Duration wanted = firstLook();
        assertTrue(wanted.compareTo(Duration.ofSeconds(60)) >= 0 && wanted.compareTo(Duration.ofSeconds(62)) <= 0, wanted.toString());
    }

    @Test
    void aWishOfTheSiteIsKept() throws InterruptedException {
        world.retryAfter = "300";
        world.at(Duration.ofSeconds(90), () -> world.watch.lookNow());
        Duration wanted = firstLook();
        assertTrue(wanted.compareTo(Duration.ofSeconds(300)) >= 0, wanted.toString());
    }

    @Test
    void itIsSaidWhenTheSiteIsAskedAndWhenItMayBe() throws InterruptedException {
        firstLook();
        assertEquals(List.of("looking", "waiting 60", "looking", "waiting 60"), world.told.subList(0, 4));
    }
}
