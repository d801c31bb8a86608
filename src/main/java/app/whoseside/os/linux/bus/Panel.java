package app.whoseside.os.linux.bus;

import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.interfaces.Properties;

/** What is asked of the desktop about signs. */
record Panel(DBusConnection connection) {
    /** Hosts come and go under such names, by either spelling of the StatusNotifierItem specification. */
    private static final String HOST = ".StatusNotifierHost";

    /** Returns whether somebody takes announcements, and somebody shows what was announced. */
    boolean shows() throws DBusException {
        if (!owned(StatusNotifierWatcher.NAME)) {
            return false;
        }
        Properties watcher = connection.getRemoteObject(StatusNotifierWatcher.NAME, StatusNotifierWatcher.PATH, Properties.class);
        return Boolean.TRUE.equals(watcher.<Object>Get(StatusNotifierWatcher.NAME, StatusNotifierWatcher.HOST));
    }

    /** Returns whether the screen is locked, where the desktop takes signs away for so long. */
    boolean locked() throws DBusException {
        return owned(ScreenLock.NAME) && connection.getRemoteObject(ScreenLock.NAME, ScreenLock.PATH, ScreenLock.class).GetActive();
    }

    private boolean owned(String name) throws DBusException {
        return connection.getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class).NameHasOwner(name);
    }

    /** Returns whether that name on the bus is of somebody who has to do with showing signs. */
    static boolean concerns(String name) {
        return name.equals(StatusNotifierWatcher.NAME) || name.equals(ScreenLock.NAME) || name.contains(HOST);
    }
}
