package app.whoseside.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.model.Outcome;
import app.whoseside.model.Party;
import app.whoseside.model.Watched;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountTest {
    private final World world = new World();

    private Watched account(Ending ending) {
        return Account.of(world.notes.getLast(), Account.end(ending));
    }

    @Test
    void tellsWhatWasSeenFromFirstToLast() throws InterruptedException {
        world.at(Duration.ofMinutes(16), () -> world.outcome = Outcome.WORKS);
        Ending ending = world.run(3);
        Watched watched = account(ending);
        assertEquals(FakeTimes.NOON, watched.since());
        assertEquals(Watched.End.BACK, watched.end());
        assertEquals(Party.SITE, watched.whose());
        assertEquals(((Ending.Back) ending).failed(), watched.failed());
        assertEquals(new Watched.Look(FakeTimes.NOON, Watched.State.DOWN, Outcome.BAD_GATEWAY), watched.looks().getFirst());
        assertEquals(List.of(Watched.State.UP, Watched.State.UP), watched.looks().stream().map(Watched.Look::state).toList().reversed().subList(0, 2));
    }

    @Test
    void aStretchInWhichNobodyCouldLookIsNotKnown() throws InterruptedException {
        world.at(Duration.ofMinutes(10), () -> world.times.setWall(Duration.ofHours(3)));
        world.at(Duration.ofMinutes(30), () -> world.connected = false);
        world.at(Duration.ofMinutes(40), () -> world.connected = true);
        world.at(Duration.ofMinutes(60), () -> world.network = "wlan0 198.51.100.7");
        world.at(Duration.ofMinutes(90), () -> world.outcome = Outcome.WORKS);
        Watched watched = account(world.run(4));
        assertEquals(2, watched.looks().stream().filter(look -> look.state() == Watched.State.UNKNOWN).count(), "one sleep, one time without a network");
        assertEquals(Party.UNKNOWN, watched.whose());
    }

    @Test
    void aDayWithoutNews() throws InterruptedException {
        assertEquals(Watched.End.OVER, account(world.run(9)).end());
    }

    @Test
    void aWatchThatGoesOnTellsOfBothRuns() throws InterruptedException {
        world.at(Duration.ofMinutes(16), () -> world.outcome = Outcome.WORKS);
        world.run(3);
        Course half = world.notes.get(3);
        World again = new World();
        again.at(Duration.ofMinutes(5), () -> again.outcome = Outcome.WORKS);
        again.run(3, Optional.of(half));
        Watched watched = Account.of(again.notes.getLast(), Watched.End.GOES_ON);
        assertEquals(4, watched.looks().indexOf(watched.looks().stream().filter(look -> look.state() == Watched.State.UNKNOWN).findFirst().orElseThrow()));
    }
}
