package app.whoseside.os.linux.bus;

import app.whoseside.os.notice.Signs;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;

/** Signs on desktops that have the place for them: KDE, Xfce, LXQt, Cinnamon, MATE, and GNOME with an extension. */
public final class BusSigns implements Signs {
    private final SessionBus bus;
    private final Duration grace;
    private final AtomicInteger count = new AtomicInteger();

    /** @param grace so long nobody may show a sign before that is told */
    public BusSigns(SessionBus bus, Duration grace) {
        this.bus = bus;
        this.grace = grace;
    }

    @Override
    public Optional<Sign> stand(Words words) {
        return bus.ask(connection -> stand(connection, words), sign -> sign.ifPresent(Sign::close)).flatMap(sign -> sign);
    }

    private Optional<Sign> stand(DBusConnection connection, Words words) throws DBusException {
        if (!new Panel(connection).shows()) {
            return Optional.empty();
        }
        String name = StatusNotifierItem.NAME + "-" + ProcessHandle.current().pid() + "-" + count.incrementAndGet();
        return Optional.of(BusSign.put(bus, connection, name, words, grace));
    }
}
