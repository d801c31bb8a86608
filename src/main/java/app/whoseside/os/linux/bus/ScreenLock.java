package app.whoseside.os.linux.bus;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;

/** GNOME's locked screen: gnome-shell's org.gnome.ScreenSaver. While it is locked, extensions are off, and signs with them. */
@DBusInterfaceName(ScreenLock.NAME)
public interface ScreenLock extends DBusInterface {
    String NAME = "org.gnome.ScreenSaver";
    String PATH = "/org/gnome/ScreenSaver";

    boolean GetActive();

    class ActiveChanged extends DBusSignal {
        public final boolean active;

        public ActiveChanged(String path, boolean active) throws DBusException {
            super(path, active);
            this.active = active;
        }
    }
}
