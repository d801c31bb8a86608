package app.whoseside.os.linux.bus;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** Where signs are announced: the StatusNotifierItem specification. */
@DBusInterfaceName(StatusNotifierWatcher.NAME)
public interface StatusNotifierWatcher extends DBusInterface {
    String NAME = "org.kde.StatusNotifierWatcher";
    String PATH = "/StatusNotifierWatcher";
    String HOST = "IsStatusNotifierHostRegistered";

    void RegisterStatusNotifierItem(String service);
}
