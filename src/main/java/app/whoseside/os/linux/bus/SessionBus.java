package app.whoseside.os.linux.bus;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.freedesktop.dbus.connections.IDisconnectCallback;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.messages.MethodCall;
import org.jspecify.annotations.Nullable;

/**
 * The person's session bus. Nothing of the library is touched, and nobody asked, before the first question. All is asked on one thread, so
 * that a bus or a program that hangs holds up that thread and nobody else.
 */
public final class SessionBus {
    /** A slow computer, or a program that is started for the question, may take so much longer than a caller waits: the answer is late then, but it comes. */
    private static final int SLOWER = 5;
    private static final int MOST_WAITING = 8;
    private static final System.Logger LOG = System.getLogger(SessionBus.class.getName());

    private final String address;
    private final Duration patience;
    private final Duration slowest;
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(MOST_WAITING), Thread.ofPlatform().name("session bus").daemon().factory());
    private final List<Runnable> whenGone = new CopyOnWriteArrayList<>();
    private @Nullable DBusConnection connection;

    /**
     * @param address as in DBUS_SESSION_BUS_ADDRESS; empty where there is no bus
     * @param patience how long a caller waits
     */
    public SessionBus(String address, Duration patience) {
        this.address = address;
        this.patience = patience;
        slowest = patience.multipliedBy(SLOWER);
        worker.allowCoreThreadTimeOut(true);
    }

    /** Something to ask of the bus. */
    @FunctionalInterface
    interface Question<T> {
        T ask(DBusConnection bus) throws DBusException;
    }

    /**
     * Returns the answer; empty when there is none in time.
     *
     * @param late told of an answer that nobody waits for any more
     */
    <T> Optional<T> ask(Question<T> question, Consumer<T> late) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        try {
            worker.execute(() -> {
                try {
                    T found = question.ask(connected());
                    if (!answer.complete(found)) {
                        late.accept(found);
                    }
                } catch (DBusException | IOException | RuntimeException e) {
                    LOG.log(System.Logger.Level.DEBUG, "the session bus has no answer", e);
                    answer.completeExceptionally(e);
                }
            });
            return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return answer.cancel(false) ? Optional.empty() : Optional.ofNullable(answer.getNow(null));
        } catch (ExecutionException | RejectedExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            answer.cancel(false);
            return Optional.empty();
        }
    }

    /** Something to do on the bus. */
    @FunctionalInterface
    interface Deed {
        void run() throws DBusException;
    }

    /** Does it without anybody waiting. What cannot be done was about a bus that went away. */
    void later(Deed deed) {
        try {
            worker.execute(() -> {
                try {
                    deed.run();
                } catch (DBusException | RuntimeException e) {
                    LOG.log(System.Logger.Level.DEBUG, "the session bus did not take it", e);
                }
            });
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.DEBUG, "the session bus hangs", e);
        }
    }

    /**
     * Tells when the bus breaks off.
     *
     * @param told must not wait
     * @return ends the telling
     */
    AutoCloseable whenGone(Runnable told) {
        whenGone.add(told);
        return () -> whenGone.remove(told);
    }

    private IDisconnectCallback ending() {
        return new IDisconnectCallback() {
            @Override
            public void disconnectOnError(IOException e) {
                whenGone.forEach(Runnable::run);
            }
        };
    }

    /** Runs on the one thread alone. */
    private DBusConnection connected() throws IOException {
        DBusConnection now = connection;
        if (now != null && now.isConnected()) {
            return now;
        }
        if (address.isEmpty()) {
            throw new IOException("no session bus");
        }
        MethodCall.setDefaultTimeout(slowest.toMillis());
        FutureTask<DBusConnection> opening =
                new FutureTask<>(() -> DBusConnectionBuilder.forAddress(address).withShared(false).transportConfig().withTimeout(1).back()
                        .withDisconnectCallback(ending()).build());
        Thread.ofPlatform().name("session bus, opening").daemon().start(opening);
        try {
            DBusConnection opened = opening.get(slowest.toMillis(), TimeUnit.MILLISECONDS);
            connection = opened;
            return opened;
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            // the channel of an opening that hangs is closed by this
            opening.cancel(true);
        }
    }
}
