package app.whoseside.net;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** A socket that waits for its connection as long as the line's answers so far make sensible, which is known only while it waits. */
public final class PatientSocket extends Socket {
    private static final Duration LOOK = Duration.ofMillis(100);

    private enum State {
        WAITING,
        OPEN,
        LATE
    }

    private final Limits limits;
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

    public PatientSocket(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void connect(SocketAddress address) throws IOException {
        connect(address, 0);
    }

    /** Connects within the limits for a connection; the time given is not used. SocketTimeoutException when it is over. */
    @Override
    public void connect(SocketAddress address, int ignored) throws IOException {
        long start = System.nanoTime();
        Thread watching = Thread.ofVirtual().name("patience").start(() -> closeWhenLate(start));
        try {
            super.connect(Destination.of(address), Math.toIntExact(limits.connect().toMillis()));
            if (!state.compareAndSet(State.WAITING, State.OPEN)) {
                throw new SocketTimeoutException("connect timed out");
            }
            limits.line().opened(Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException failed) {
            if (state.get() == State.LATE) {
                throw (IOException) new SocketTimeoutException("connect timed out").initCause(failed);
            }
            throw failed;
        } finally {
            watching.interrupt();
        }
    }

    private void closeWhenLate(long start) {
        try {
            while (System.nanoTime() - start < limits.silence().toNanos()) {
                Thread.sleep(LOOK);
            }
            if (state.compareAndSet(State.WAITING, State.LATE)) {
                close();
            }
        } catch (InterruptedException | IOException over) {
            // The connection is there, or has failed by itself.
        }
    }
}
