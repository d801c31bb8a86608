package app.whoseside.os.hands;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Held by the one program, and the one thread of it, that changes the journal. The system lets go of it when the program ends, however it ends. */
public final class JournalLock implements AutoCloseable {
    /** Longer than a change takes; only a VPN that connects again takes longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** A lock on a file counts for the whole program, so its threads need one of their own. */
    private static final ReentrantLock THREADS = new ReentrantLock();

    private final FileChannel channel;

    private JournalLock(FileChannel channel) {
        this.channel = channel;
    }

    static JournalLock take(Path file) throws IOException {
        try {
            if (!THREADS.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("the undo journal is in use");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the undo journal", e);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), SafeFile.mine(file.getFileSystem(), "rw-------"));
            lock(channel);
            return new JournalLock(channel);
        } catch (IOException | RuntimeException e) {
            close(channel);
            THREADS.unlock();
            throw e;
        }
    }

    private static void lock(FileChannel channel) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while waiting for the undo journal", e);
            }
        }
        throw new IOException("another program uses the undo journal");
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The system has let go of it already.
        }
    }

    @Override
    public void close() {
        close(channel);
        THREADS.unlock();
    }
}
