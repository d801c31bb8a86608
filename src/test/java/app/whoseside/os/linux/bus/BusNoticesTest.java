package app.whoseside.os.linux.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Notifications over a real bus, shown by a desktop of the test. */
class BusNoticesTest extends BusTest {
    private static final Duration BOUND = Duration.ofSeconds(3);

    private boolean tell(SessionBus bus) {
        long begun = System.nanoTime();
        boolean taken = new BusNotices(bus).show("shop.example opens again", "It failed for <b>22</b> minutes & more.", () -> told.add("opened"));
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).compareTo(BOUND) < 0);
        return taken;
    }

    @Test
    void itIsSilentAndMarkupInItIsText() throws Exception {
        FakeDesktop desktop = desktop().notifies("body", "body-markup", "actions");
        assertTrue(tell(session()));
        FakeDesktop.Noted noted = next(desktop.notices);
        assertEquals("shop.example opens again", noted.title());
        assertEquals("It failed for &lt;b&gt;22&lt;/b&gt; minutes &amp; more.", noted.body());
        assertEquals(true, noted.hints().get("suppress-sound").getValue());
        assertEquals("(iiibiiay)", noted.hints().get("image-data").getSig());
        assertFalse(noted.hints().containsKey("transient"));
        assertFalse(noted.hints().containsKey("sound-name"));
    }

    @Test
    void aDesktopWithoutMarkupOrClicksGetsNeither() throws Exception {
        FakeDesktop desktop = desktop().notifies("body");
        assertTrue(tell(session()));
        FakeDesktop.Noted noted = next(desktop.notices);
        assertEquals("It failed for <b>22</b> minutes & more.", noted.body());
        assertEquals(List.of(), noted.actions());
    }

    @Test
    void aClickArrivesAndOnlyOurs() throws Exception {
        FakeDesktop desktop = desktop().notifies("body", "actions");
        assertTrue(tell(session()));
        assertEquals("default", next(desktop.notices).actions().getFirst());
        desktop.click(99, "default");
        desktop.click(7, "settings");
        assertNull(told.poll(300, TimeUnit.MILLISECONDS));
        desktop.click(7, "default");
        assertEquals("opened", next(told));
    }

    @Test
    void whatHangsIsNotWaitedForButTakesItLater() throws Exception {
        FakeDesktop desktop = hangingDesktop().notifies("body");
        assertFalse(tell(hurried()));
        desktop.hangs.countDown();
        assertEquals("shop.example opens again", next(desktop.notices).title());
    }

    @Test
    void nobodyShowsNotifications() {
        assertFalse(tell(session()));
    }

    @Test
    void thereIsNoBus() {
        assertFalse(tell(new SessionBus("", PATIENCE)));
        assertFalse(tell(new SessionBus("unix:path=" + folder.resolve("nothing"), PATIENCE)));
        assertFalse(tell(new SessionBus("unix:abstract=/nothing/here", PATIENCE)));
        assertFalse(tell(new SessionBus("rubbish", PATIENCE)));
    }

    @Test
    void aBusThatHangsHoldsUpNobodyForLong() throws Exception {
        Path socket = folder.resolve("hangs");
        try (ServerSocketChannel _ = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket))) {
            SessionBus bus = new SessionBus("unix:path=" + socket, Duration.ofMillis(400));
            for (int times = 0; times < 3; times++) {
                assertFalse(tell(bus));
            }
            // one attempt for each of them, and none is left
            for (int times = 0; times < 200 && opening(); times++) {
                Thread.sleep(50);
            }
            assertFalse(opening());
        }
    }

    private static boolean opening() {
        return Thread.getAllStackTraces().keySet().stream().anyMatch(thread -> thread.getName().equals("session bus, opening"));
    }

    @Test
    void theBusIsWhereTheSessionSays() {
        assertEquals("unix:path=/a", LinuxReach.address(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=/a", "XDG_RUNTIME_DIR", folder.toString())));
        assertEquals("", LinuxReach.address(Map.of("XDG_RUNTIME_DIR", folder.toString())));
        assertEquals("", LinuxReach.address(Map.of()));
    }
}
