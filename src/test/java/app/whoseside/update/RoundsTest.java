package app.whoseside.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class RoundsTest {
    @TempDir
    Path folder;

    private static final Duration PAUSE = Duration.ofMillis(20);
    private final List<Updates.State> heard = new CopyOnWriteArrayList<>();

    private static void await(java.util.function.BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; i < 400 && !holds.getAsBoolean(); i++) {
            Thread.sleep(20);
        }
        assertTrue(holds.getAsBoolean());
    }

    private static boolean running() {
        return Thread.getAllStackTraces().keySet().stream().anyMatch(thread -> thread.getName().equals("updates"));
    }

    @Test
    void nothingIsFetchedBeforeItIsQuiet() throws Exception {
        Computer computer = new Computer(folder);
        computer.serves(computer.signing.announcing("1.0.0"));
        try (Rounds rounds = new Rounds(computer.startAgreed(), heard::add, PAUSE)) {
            rounds.start();
            await(() -> heard.size() == 1);
            Thread.sleep(300);
            assertEquals(0, computer.source.asked);
            assertTrue(heard.getFirst().news().isEmpty());
            rounds.quiet(true);
            await(() -> heard.size() == 2);
            assertEquals("1.0.0", heard.getLast().news().orElseThrow().version().toString());
            Thread.sleep(200);
            assertEquals(1, computer.source.asked, "once a day");
        }
        await(() -> !running());
    }

    @Test
    void aBuildWithoutAKeyKeepsNoThread() throws Exception {
        Computer computer = new Computer(folder);
        computer.release = java.util.Optional.empty();
        try (Rounds rounds = new Rounds(computer.startAgreed(), heard::add, PAUSE)) {
            rounds.quiet(true);
            rounds.start();
            await(() -> heard.size() == 1);
            await(() -> !running());
        }
    }

    @Test
    void aCheckOfThePersonGoesFirstAndTheLookIsMadeLater() throws Exception {
        Computer computer = new Computer(folder);
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        Source slow = () -> {
            if (asked.incrementAndGet() > 1) {
                return new Source.Got.Whole(computer.signing.announcing("1.0.0"));
            }
            begun.countDown();
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Source.Got.Nothing();
        };
        Updates updates = new Updates(
                computer.release, computer.running, () -> computer.policy, new app.whoseside.settings.Choices(new app.whoseside.settings.SettingsFile(folder.resolve("s"))),
                new UpdateNotes(folder.resolve("updates.txt")), slow, () -> computer.now);
        updates.choose(app.whoseside.settings.UpdateChoice.YES);
        try (Rounds rounds = new Rounds(updates, heard::add, PAUSE)) {
            rounds.quiet(true);
            rounds.start();
            assertTrue(begun.await(5, TimeUnit.SECONDS));
            long begin = System.nanoTime();
            rounds.quiet(false);
            await(() -> heard.size() == 2);
            assertTrue(System.nanoTime() - begin < 3_000_000_000L, "given up at once");
            Thread.sleep(200);
            assertEquals(1, asked.get(), "not while the check lasts");
            rounds.quiet(true);
            await(() -> asked.get() == 2);
            await(() -> heard.getLast().news().isPresent());
        }
    }

    @Test
    void closingEndsTheThreadInTheMiddleOfALook() throws Exception {
        Computer computer = new Computer(folder);
        CountDownLatch begun = new CountDownLatch(1);
        Updates updates = new Updates(
                computer.release, computer.running, () -> computer.policy, new app.whoseside.settings.Choices(new app.whoseside.settings.SettingsFile(folder.resolve("s"))),
                new UpdateNotes(folder.resolve("updates.txt")), () -> {
                    begun.countDown();
                    try {
                        Thread.sleep(10_000);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return new Source.Got.Nothing();
                }, () -> computer.now);
        updates.choose(app.whoseside.settings.UpdateChoice.YES);
        Rounds rounds = new Rounds(updates, heard::add, PAUSE);
        rounds.quiet(true);
        rounds.start();
        assertTrue(begun.await(5, TimeUnit.SECONDS));
        rounds.close();
        await(() -> !running());
        assertFalse(running());
    }
}
