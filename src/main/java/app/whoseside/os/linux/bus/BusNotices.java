package app.whoseside.os.linux.bus;

import app.whoseside.os.notice.NoticeText;
import app.whoseside.os.notice.Notices;
import app.whoseside.os.notice.OwnIcon;
import app.whoseside.os.notice.Pixels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/** Notifications of the desktop: silent, kept by it after they are gone from sight, and a click on one counts. */
public final class BusNotices implements Notices {
    private static final int ICON = 48;
    private static final int DESKTOP_DECIDES = -1;
    private static final String PROGRAM = "Whoseside";
    /** A click on the notification itself; some desktops draw a button for it, with the name that is given. */
    private static final String CLICK = "default";

    private final SessionBus bus;
    private final Map<Long, Runnable> opened = new ConcurrentHashMap<>();
    private @Nullable DBusConnection heard;

    public BusNotices(SessionBus bus) {
        this.bus = bus;
    }

    @Override
    public boolean show(String title, String text, Runnable opened) {
        Optional<UInt32> number = bus.ask(connection -> show(connection, NoticeText.title(title), NoticeText.text(text), opened), late -> {});
        return number.isPresent();
    }

    private UInt32 show(DBusConnection connection, String title, String text, Runnable whenOpened) throws DBusException {
        listen(connection);
        Notifications desktop = connection.getRemoteObject(Notifications.NAME, Notifications.PATH, Notifications.class);
        List<String> able = desktop.GetCapabilities();
        String body = able.contains("body-markup") ? NoticeText.escaped(text) : text;
        List<String> actions = able.contains("actions") ? List.of(CLICK, PROGRAM) : List.of();
        UInt32 number = desktop.Notify(PROGRAM, new UInt32(0), "", title, body, actions, hints(), DESKTOP_DECIDES);
        opened.put(number.longValue(), whenOpened);
        return number;
    }

    private static Map<String, Variant<?>> hints() {
        Map<String, Variant<?>> hints = new HashMap<>();
        hints.put("suppress-sound", new Variant<>(true));
        hints.put("desktop-entry", new Variant<>("whoseside"));
        hints.put("image-data", new Variant<>(new ImageData(Pixels.of(OwnIcon.png(ICON)))));
        return hints;
    }

    /** A bus that came anew has to be listened to anew. */
    private void listen(DBusConnection connection) throws DBusException {
        if (connection != heard) {
            opened.clear();
            connection.addSigHandler(Notifications.ActionInvoked.class, signal -> clicked(signal.id.longValue(), signal.action));
            connection.addSigHandler(Notifications.NotificationClosed.class, signal -> opened.remove(signal.id.longValue()));
            heard = connection;
        }
    }

    private void clicked(long number, String action) {
        Runnable known = opened.get(number);
        if (known != null && action.equals(CLICK)) {
            Thread.ofVirtual().start(known);
        }
    }
}
