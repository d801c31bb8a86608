package app.whoseside.os.linux.bus;

import app.whoseside.os.notice.Signs;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.interfaces.DBusSigHandler;

/** A sign that stands under a name of its own on the bus. The desktop drops it with the name, and so with the program, however that ends. */
final class BusSign implements Signs.Sign {
    private final SessionBus bus;
    private final DBusConnection connection;
    private final String name;
    private final SignItem item;
    private final PanelWatch panel;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final DBusSigHandler<DBus.NameOwnerChanged> again = this::announceAgain;

    private BusSign(SessionBus bus, DBusConnection connection, String name, SignItem item, PanelWatch panel) {
        this.bus = bus;
        this.connection = connection;
        this.name = name;
        this.item = item;
        this.panel = panel;
    }

    static BusSign put(SessionBus bus, DBusConnection connection, String name, Signs.Words words, Duration grace) throws DBusException {
        SignItem item = new SignItem(words);
        BusSign sign = new BusSign(bus, connection, name, item, new PanelWatch(bus, connection, grace, words.seen()));
        connection.exportObject(item);
        connection.exportObject(new TwoItems(words));
        connection.requestBusName(name);
        connection.addSigHandler(DBus.NameOwnerChanged.class, sign.again);
        try {
            sign.announce();
            sign.panel.begin();
            return sign;
        } catch (DBusException | RuntimeException e) {
            sign.close();
            throw e;
        }
    }

    private void announce() throws DBusException {
        connection.getRemoteObject(StatusNotifierWatcher.NAME, StatusNotifierWatcher.PATH, StatusNotifierWatcher.class).RegisterStatusNotifierItem(name);
    }

    /** A panel that was started anew knows nothing of signs that stood before. */
    private void announceAgain(DBus.NameOwnerChanged changed) {
        if (changed.name.equals(StatusNotifierWatcher.NAME) && !changed.newOwner.isEmpty() && !closed.get()) {
            bus.later(this::announce);
        }
    }

    @Override
    public void say(String tip) {
        item.say(tip);
        bus.later(() -> {
            connection.sendMessage(new StatusNotifierItem.NewToolTip(StatusNotifierItem.PATH));
            connection.sendMessage(new StatusNotifierItem.NewTitle(StatusNotifierItem.PATH));
        });
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            bus.later(() -> {
                panel.end();
                connection.removeSigHandler(DBus.NameOwnerChanged.class, again);
                connection.unExportObject(StatusNotifierItem.PATH);
                connection.unExportObject(DBusMenu.PATH);
                connection.releaseBusName(name);
            });
        }
    }
}
