package app.whoseside.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Where no name server answers, nobody waits for the library to try them all in turn. */
class BoundedLookupTest {
    private static final List<InetAddress> ADDRESS = List.of(InetAddress.ofLiteral("203.0.113.80"));
    private static final Callable<List<InetAddress>> HANGS = () -> {
        Thread.sleep(8000);
        return ADDRESS;
    };

    @Test
    void passesOnWhatTheLibraryFinds() throws Exception {
        assertEquals(ADDRESS, BoundedLookup.within(Loopback.limits(3000, 3000), () -> ADDRESS));
    }

    /** A name in this computer's own list opens even where no name server answers. */
    @Test
    void passesOnWhatIsFoundAtOnceEvenWhereNamesAreSilent() throws Exception {
        Limits limits = Loopback.limits(3000, 3000);
        limits.line().namesAreSilent();
        assertEquals(ADDRESS, BoundedLookup.within(limits, () -> ADDRESS));
    }

    /** That a name does not exist is another trouble than that nobody tells. */
    @Test
    void passesOnThatANameIsUnknown() {
        UnknownHostException unknown = assertThrows(UnknownHostException.class, () -> BoundedLookup.within(Loopback.limits(3000, 3000), () -> {
            throw new UnknownHostException("no.example");
        }));
        assertEquals(UnknownHostException.class, unknown.getClass());
        assertEquals("no.example", unknown.getMessage());
    }

    @Test
    void aLibraryThatBreaksIsAnUnknownName() {
        UnknownHostException broken = assertThrows(UnknownHostException.class, () -> BoundedLookup.within(Loopback.limits(3000, 3000), () -> {
            throw new IllegalStateException("odd");
        }));
        assertTrue(broken.getMessage().contains("odd"), broken.getMessage());
    }

    @Test
    void endsSoonAfterItIsClearThatNoNameServerAnswers() throws Exception {
        Limits limits = Loopback.limits(5000, 5000);
        AtomicReference<Exception> got = new AtomicReference<>();
        Thread asking = Thread.ofVirtual().start(() -> got.set(assertThrows(UnknownHostException.class, () -> BoundedLookup.within(limits, HANGS))));
        Thread.sleep(400);
        assertTrue(asking.isAlive(), "it ended before anything was clear");
        limits.line().namesAreSilent();
        asking.join(1000);
        assertInstanceOf(BoundedLookup.Silent.class, got.get());
    }

    @Test
    void endsAfterTheTimeForLookups() {
        long begin = System.nanoTime();
        assertThrows(BoundedLookup.Silent.class, () -> BoundedLookup.within(Loopback.limits(300, 300), HANGS));
        long took = (System.nanoTime() - begin) / 1_000_000;
        assertTrue(took >= 450 && took < 2000, took + " ms");
    }

    @Test
    void endsAtOnceWhenThePersonStops() throws Exception {
        AtomicReference<Boolean> flag = new AtomicReference<>();
        long took = Loopback.interrupted(() -> {
            assertThrows(BoundedLookup.Silent.class, () -> BoundedLookup.within(Loopback.limits(5000, 5000), HANGS));
            flag.set(Thread.currentThread().isInterrupted());
            return flag;
        });
        assertTrue(took < 1000, took + " ms");
        assertEquals(true, flag.get());
    }
}
