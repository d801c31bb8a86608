package app.whoseside.os.linux.bus;

import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** Just enough of a desktop: it notes the notifications and signs that it is given, and lets a test click. */
final class FakeDesktop implements AutoCloseable {
    /** @param body as the desktop was given it */
    record Noted(String title, String body, List<String> actions, Map<String, Variant<?>> hints) {}

    private final DBusConnection connection;
    final BlockingQueue<Noted> notices = new LinkedBlockingQueue<>();
    final BlockingQueue<String> signs = new LinkedBlockingQueue<>();
    /** How often it was asked whether signs are shown. */
    final Semaphore asked = new Semaphore(0);
    final CountDownLatch hangs = new CountDownLatch(1);
    private final boolean hanging;
    private volatile boolean shows;
    private volatile boolean locked;

    FakeDesktop(String address, boolean hanging) throws DBusException {
        connection = DBusConnectionBuilder.forAddress(address).withShared(false).build();
        this.hanging = hanging;
    }

    /** Shows notifications from now on, and is able to do that. */
    FakeDesktop notifies(String... able) throws DBusException {
        connection.exportObject(Notifications.PATH, new Notifier(List.of(able)));
        connection.requestBusName(Notifications.NAME);
        return this;
    }

    /** Takes announcements of signs from now on. */
    FakeDesktop watches(boolean shown) throws DBusException {
        shows = shown;
        connection.exportObject(StatusNotifierWatcher.PATH, new Watcher());
        connection.requestBusName(StatusNotifierWatcher.NAME);
        return this;
    }

    void forgets() throws DBusException {
        goes();
        comes();
    }

    /** Nobody takes announcements any more, as where a panel breaks down. */
    void goes() throws DBusException {
        connection.releaseBusName(StatusNotifierWatcher.NAME);
    }

    void comes() throws DBusException {
        connection.requestBusName(StatusNotifierWatcher.NAME);
    }

    /** As {@link #shows}, before anybody listens. */
    void showsUnheard(boolean now) {
        shows = now;
    }

    /** Somebody shows signs from now on, or nobody does. */
    void shows(boolean now) throws DBusException {
        shows = now;
        connection.sendMessage(
                now ? new StatusNotifierWatcher.StatusNotifierHostRegistered(StatusNotifierWatcher.PATH)
                        : new StatusNotifierWatcher.StatusNotifierHostUnregistered(StatusNotifierWatcher.PATH));
    }

    FakeDesktop canLock() throws DBusException {
        connection.exportObject(ScreenLock.PATH, new Screen());
        connection.requestBusName(ScreenLock.NAME);
        return this;
    }

    void locks(boolean now) throws DBusException {
        locked = now;
        connection.sendMessage(new ScreenLock.ActiveChanged(ScreenLock.PATH, now));
    }

    void click(int number, String action) throws DBusException {
        connection.sendMessage(new Notifications.ActionInvoked(Notifications.PATH, new UInt32(number), action));
    }

    /** Returns what stands under this name, in the manner in which a desktop sees it. */
    <T extends DBusInterface> T at(String name, String path, Class<T> type) throws DBusException {
        return connection.getRemoteObject(name, path, type);
    }

    boolean stands(String name) throws DBusException {
        return connection.getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class).NameHasOwner(name);
    }

    @Override
    public void close() {
        hangs.countDown();
        connection.disconnect();
    }

    private void hang() {
        try {
            boolean ignored = !hanging || hangs.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What shows notifications. */
    private final class Notifier implements Notifications {
        private final List<String> able;

        Notifier(List<String> able) {
            this.able = able;
        }

        @Override
        public List<String> GetCapabilities() {
            return able;
        }

        @Override
        public UInt32 Notify(
                String program, UInt32 replaces, String icon, String summary, String body, List<String> actions, Map<String, Variant<?>> hints, int expires) {
            hang();
            notices.add(new Noted(summary, body, actions, hints));
            return new UInt32(notices.size() + 6);
        }

        @Override
        public String getObjectPath() {
            return PATH;
        }
    }

    private final class Screen implements ScreenLock {
        @Override
        public boolean GetActive() {
            return locked;
        }

        @Override
        public String getObjectPath() {
            return PATH;
        }
    }

    /** Where signs are announced. */
    private final class Watcher implements StatusNotifierWatcher, Facts {
        @Override
        public void RegisterStatusNotifierItem(String service) {
            hang();
            signs.add(service);
        }

        @Override
        public Map<String, Variant<?>> facts() {
            Map<String, Variant<?>> facts = Map.of(HOST, new Variant<>(shows));
            asked.release();
            return facts;
        }

        @Override
        public String getObjectPath() {
            return StatusNotifierWatcher.PATH;
        }
    }
}
