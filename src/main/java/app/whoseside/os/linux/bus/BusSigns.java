package app.whoseside.os.linux.bus;

import app.whoseside.os.notice.Signs;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.interfaces.Properties;

/** Signs on desktops that have the place for them: KDE, Xfce, LXQt, Cinnamon, MATE, and GNOME with an extension. */
public final class BusSigns implements Signs {
    private final SessionBus bus;
    private final AtomicInteger count = new AtomicInteger();

    public BusSigns(SessionBus bus) {
        this.bus = bus;
    }

    @Override
    public Optional<Sign> stand(Words words) {
        return bus.ask(connection -> stand(connection, words), sign -> sign.ifPresent(Sign::close)).flatMap(sign -> sign);
    }

    private Optional<Sign> stand(DBusConnection connection, Words words) throws DBusException {
        if (!place(connection)) {
            return Optional.empty();
        }
        String name = StatusNotifierItem.NAME + "-" + ProcessHandle.current().pid() + "-" + count.incrementAndGet();
        return Optional.of(BusSign.put(bus, connection, name, words));
    }

    /** Somebody takes announcements, and somebody shows what was announced. */
    private static boolean place(DBusConnection connection) throws DBusException {
        DBus desk = connection.getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class);
        if (!desk.NameHasOwner(StatusNotifierWatcher.NAME)) {
            return false;
        }
        Properties watcher = connection.getRemoteObject(StatusNotifierWatcher.NAME, StatusNotifierWatcher.PATH, Properties.class);
        return Boolean.TRUE.equals(watcher.<Object>Get(StatusNotifierWatcher.NAME, StatusNotifierWatcher.HOST));
    }
}
