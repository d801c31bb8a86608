package app.whoseside.os.linux.bus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.whoseside.testing.Trials;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the tests over a real bus share. */
@EnabledOnOs(OS.LINUX)
@Timeout(60)
abstract class BusTest {
    static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration SHORT = Duration.ofMillis(400);

    @TempDir
    Path folder;

    final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final List<FakeDesktop> desktops = new ArrayList<>();
    private PrivateBus bus;

    @BeforeEach
    void aBus() throws Exception {
        assumeTrue(Trials.installed("dbus-daemon"), "dbus-daemon is not installed here");
        bus = PrivateBus.in(folder);
    }

    @AfterEach
    void gone() throws Exception {
        desktops.forEach(FakeDesktop::close);
        if (bus != null) {
            bus.close();
        }
    }

    FakeDesktop desktop() throws DBusException {
        desktops.add(new FakeDesktop(bus.address(), false));
        return desktops.getLast();
    }

    FakeDesktop hangingDesktop() throws DBusException {
        desktops.add(new FakeDesktop(bus.address(), true));
        return desktops.getLast();
    }

    String address() {
        return bus.address();
    }

    void theBusBreaksOff() throws InterruptedException {
        bus.kill();
    }

    SessionBus session() {
        return new SessionBus(bus.address(), PATIENCE);
    }

    SessionBus hurried() {
        return new SessionBus(bus.address(), SHORT);
    }

    static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        return queue.poll(10, TimeUnit.SECONDS);
    }
}
