package app.whoseside.os.linux.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.os.notice.Signs;
import app.whoseside.testing.Trials;
import app.whoseside.watch.TryAttention;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.Test;

/** The sign beside the clock over a real bus, shown by a desktop of the test. */
class BusSignsTest extends BusTest {
    private static final Duration GRACE = Duration.ofMillis(300);
    private static final Duration LONG_GRACE = Duration.ofMillis(1500);

    private Signs.Words words() {
        return new Signs.Words("Watching shop.example", "Open it_now", () -> told.add("opened"), "End", () -> told.add("ended"), there -> told.add("shown: " + there));
    }

    private Optional<Signs.Sign> stand(SessionBus bus) {
        return new BusSigns(bus, GRACE).stand(words());
    }

    /** A sign that stands, and of which nothing more is asked by itself: once before it was put up, and once after. */
    private String settled(FakeDesktop desktop, Duration grace) throws Exception {
        new BusSigns(session(), grace).stand(words()).orElseThrow();
        assertTrue(desktop.asked.tryAcquire(2, 10, TimeUnit.SECONDS));
        return next(desktop.signs);
    }

    @Test
    void whatGoesAwayWhileTheSignIsPutUpIsToldToo() throws Exception {
        FakeDesktop desktop = desktop().watches(true);
        assertTrue(new BusSigns(session(), LONG_GRACE).stand(words()).isPresent());
        desktop.showsUnheard(false);
        assertEquals("shown: false", next(told));
    }

    private static void untilGone(FakeDesktop desktop, String name) throws Exception {
        for (int times = 0; times < 100 && desktop.stands(name); times++) {
            Thread.sleep(50);
        }
        assertTrue(!desktop.stands(name), name + " still stands");
    }

    @Test
    void theDesktopReadsWhatItSaysAndTheMenuDoes() throws Exception {
        FakeDesktop desktop = desktop().watches(true);
        Signs.Sign sign = stand(session()).orElseThrow();
        String name = next(desktop.signs);
        Map<String, Variant<?>> facts = desktop.at(name, StatusNotifierItem.PATH, Properties.class).GetAll(StatusNotifierItem.NAME);
        assertEquals("Watching shop.example", facts.get("Title").getValue());
        assertEquals("a(iiay)", facts.get("IconPixmap").getSig());
        assertEquals("(sa(iiay)ss)", facts.get("ToolTip").getSig());

        DBusMenu menu = desktop.at(name, facts.get("Menu").getValue().toString(), DBusMenu.class);
        List<DBusMenu.ItemFacts> items = menu.GetGroupProperties(List.of(1, 2), List.of());
        assertEquals("Open it__now", items.getFirst().facts.get("label").getValue());
        assertEquals("End", items.getLast().facts.get("label").getValue());
        desktop.at(name, StatusNotifierItem.PATH, StatusNotifierItem.class).Activate(0, 0);
        assertEquals("opened", next(told));
        menu.Event(2, "clicked", new Variant<>(0), new UInt32(0));
        assertEquals("ended", next(told));

        sign.say("shop.example opens again");
        assertEquals("shop.example opens again", desktop.at(name, StatusNotifierItem.PATH, Properties.class).<Object>Get(StatusNotifierItem.NAME, "Title"));
        sign.close();
        untilGone(desktop, name);
    }

    @Test
    void oneCanStandAfterAnother() throws Exception {
        FakeDesktop desktop = desktop().watches(true);
        BusSigns signs = new BusSigns(session(), GRACE);
        signs.stand(words()).orElseThrow().close();
        String first = next(desktop.signs);
        assertTrue(signs.stand(words()).isPresent());
        String second = next(desktop.signs);
        untilGone(desktop, first);
        assertTrue(desktop.stands(second));
    }

    @Test
    void aPanelThatIsStartedAnewIsToldAgain() throws Exception {
        FakeDesktop desktop = desktop().watches(true);
        assertTrue(stand(session()).isPresent());
        String name = next(desktop.signs);
        desktop.forgets();
        assertEquals(name, next(desktop.signs));
    }

    @Test
    void aPanelThatBreaksDownIsToldAndSoIsTheNextOne() throws Exception {
        FakeDesktop desktop = desktop().watches(true);
        String name = settled(desktop, GRACE);
        desktop.goes();
        assertEquals("shown: false", next(told));
        desktop.comes();
        assertEquals(name, next(desktop.signs));
        assertEquals("shown: true", next(told));
    }

    /** The one who takes announcements is a program of its own on some desktops, and stays when the panel ends. */
    @Test
    void itIsToldWhenOnlyThePanelEnds() throws Exception {
        FakeDesktop desktop = desktop().watches(true);
        settled(desktop, GRACE);
        desktop.shows(false);
        assertEquals("shown: false", next(told));
        desktop.shows(true);
        assertEquals("shown: true", next(told));
    }

    @Test
    void aPanelThatIsStartedAnewInTimeIsNoNews() throws Exception {
        FakeDesktop desktop = desktop().watches(true);
        settled(desktop, LONG_GRACE);
        desktop.shows(false);
        desktop.goes();
        Thread.sleep(LONG_GRACE.dividedBy(2));
        desktop.comes();
        desktop.shows(true);
        assertNotNull(next(desktop.signs));
        assertNull(told.poll(LONG_GRACE.multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS));
    }

    /** GNOME takes all signs away while the screen is locked, and puts them back. */
    @Test
    void aLockedScreenIsNoNewsButAPanelThatStaysAwayAfterItIs() throws Exception {
        FakeDesktop desktop = desktop().watches(true).canLock();
        settled(desktop, GRACE);
        desktop.locks(true);
        desktop.goes();
        assertNull(told.poll(GRACE.multipliedBy(5).toMillis(), TimeUnit.MILLISECONDS));
        desktop.locks(false);
        assertEquals("shown: false", next(told));
    }

    @Test
    void aBusThatBreaksOffIsToldToo() throws Exception {
        settled(desktop().watches(true), GRACE);
        // the answer is still on its way
        Thread.sleep(GRACE);
        theBusBreaksOff();
        assertEquals("shown: false", next(told));
    }

    @Test
    void ofASignThatWasClosedNothingIsToldAnyMore() throws Exception {
        FakeDesktop desktop = desktop().watches(true);
        Signs.Sign sign = stand(session()).orElseThrow();
        String name = next(desktop.signs);
        sign.close();
        untilGone(desktop, name);
        desktop.goes();
        assertNull(told.poll(GRACE.multipliedBy(5).toMillis(), TimeUnit.MILLISECONDS));
    }

    @Test
    void noneStandsWhereNobodyShowsOne() throws Exception {
        assertTrue(stand(session()).isEmpty());
        desktop().watches(false);
        assertTrue(stand(session()).isEmpty());
        assertTrue(stand(new SessionBus("", PATIENCE)).isEmpty());
    }

    @Test
    void oneThatIsTakenTooLateDoesNotStay() throws Exception {
        FakeDesktop desktop = hangingDesktop().watches(true);
        assertTrue(stand(hurried()).isEmpty());
        desktop.hangs.countDown();
        untilGone(desktop, next(desktop.signs));
    }

    @Test
    void itGoesWithTheProgramHoweverThatEnds() throws Exception {
        FakeDesktop desktop = desktop().watches(true);
        Process program = Trials.in(folder, Map.of("DBUS_SESSION_BUS_ADDRESS", address()), Trials.java(TryAttention.class.getName())).start();
        try {
            program.getOutputStream().write("stand\n".getBytes(StandardCharsets.UTF_8));
            program.getOutputStream().flush();
            String name = next(desktop.signs);
            assertNotNull(name);
            assertTrue(desktop.stands(name));
            program.destroyForcibly();
            untilGone(desktop, name);
        } finally {
            program.destroyForcibly();
        }
    }
}
