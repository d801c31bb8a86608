package app.whoseside.os.linux.bus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.messages.DBusSignal;

/**
 * Tells when nobody shows a sign any more, and when somebody does again. It asks a while after something has changed: a panel that is started anew is
 * away for a moment, and that is no news.
 */
final class PanelWatch {
    private final SessionBus bus;
    private final DBusConnection connection;
    private final Duration grace;
    private final Consumer<Boolean> told;
    private final List<AutoCloseable> ears = new ArrayList<>();
    private final AtomicBoolean asking = new AtomicBoolean();
    private boolean shown = true;
    private volatile boolean over;

    /**
     * @param grace so long after a change it is asked what came of it
     * @param told in order, and must not wait
     */
    PanelWatch(SessionBus bus, DBusConnection connection, Duration grace, Consumer<Boolean> told) {
        this.bus = bus;
        this.connection = connection;
        this.grace = grace;
        this.told = told;
    }

    void begin() throws DBusException {
        ears.add(connection.addSigHandler(DBus.NameOwnerChanged.class, change -> {
            if (Panel.concerns(change.name)) {
                changed();
            }
        }));
        hear(StatusNotifierWatcher.StatusNotifierHostUnregistered.class);
        hear(StatusNotifierWatcher.StatusNotifierHostRegistered.class);
        hear(ScreenLock.ActiveChanged.class);
        ears.add(bus.whenGone(this::changed));
        // it may have gone before anybody listened
        changed();
    }

    private void hear(Class<? extends DBusSignal> signal) throws DBusException {
        ears.add(connection.addSigHandler(signal, heard -> changed()));
    }

    /** One question is enough for all that changes before it. */
    private void changed() {
        if (!over && asking.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(grace.toMillis(), TimeUnit.MILLISECONDS, Thread.ofVirtual().name("who shows the sign")::start).execute(this::ask);
        }
    }

    /** Where nobody answers, the person is better off with the window than with a sign that may not be there. */
    private void ask() {
        asking.set(false);
        if (!over) {
            tell(bus.ask(this::shows, this::tell).orElse(false));
        }
    }

    /** A bus that came after ours knows nothing of our sign. */
    private boolean shows(DBusConnection now) throws DBusException {
        Panel panel = new Panel(now);
        return now == connection && (panel.shows() || before() && panel.locked());
    }

    private synchronized boolean before() {
        return shown;
    }

    private synchronized void tell(boolean now) {
        if (!over && shown != now) {
            shown = now;
            told.accept(now);
        }
    }

    void end() {
        over = true;
        for (AutoCloseable ear : ears) {
            try {
                ear.close();
            } catch (Exception e) {
                System.getLogger(PanelWatch.class.getName()).log(System.Logger.Level.DEBUG, "the session bus did not take it", e);
            }
        }
    }
}
