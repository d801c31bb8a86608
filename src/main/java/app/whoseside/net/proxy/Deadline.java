package app.whoseside.net.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/**
 * The moment by which a whole dialogue must be over, however slowly the other side drips. Reads byte by byte, so that nothing
 * meant for the layer above is swallowed.
 */
final class Deadline {
    private final Socket socket;
    private final InputStream in;
    private final long end;

    /** {@code socket} is the one whose time limit is set; {@code in} may be a layer above it. */
    Deadline(Socket socket, InputStream in, Duration left) {
        this.socket = socket;
        this.in = in;
        this.end = System.nanoTime() + left.toNanos();
    }

    /** Returns the next byte, or -1 at the end; throws SocketTimeoutException when the time is up. */
    int read() throws IOException {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException("deadline");
        }
        socket.setSoTimeout((int) Math.min(left, Integer.MAX_VALUE));
        return in.read();
    }

    /** Returns so many bytes; a dead proxy "eof" when fewer come. */
    byte[] read(int count) throws IOException {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            int next = read();
            if (next < 0) {
                throw ProxyTrouble.dead("eof");
            }
            bytes[i] = (byte) next;
        }
        return bytes;
    }
}
