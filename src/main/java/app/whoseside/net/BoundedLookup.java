package app.whoseside.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Puts an end to a lookup by the system, which cannot be stopped and may wait for its servers in turn for half a minute. */
public final class BoundedLookup {
    private static final Duration LOOK = Duration.ofMillis(100);

    private BoundedLookup() {}

    /** No answer in time, unlike an answer that says no. */
    public static final class Silent extends UnknownHostException {
        Silent() {
            super("no answer in time");
        }
    }

    /** Returns what the lookup finds; Silent after the time for lookups, or soon after it is clear that no name server answers. */
    public static List<InetAddress> within(Limits limits, Callable<List<InetAddress>> lookup) throws UnknownHostException {
        FutureTask<List<InetAddress>> task = new FutureTask<>(lookup);
        Thread.ofVirtual().start(task);
        long end = System.nanoTime() + limits.lookup().toNanos();
        try {
            while (true) {
                boolean last = limits.line().namesSilent() || System.nanoTime() >= end;
                try {
                    return task.get(LOOK.toNanos(), TimeUnit.NANOSECONDS);
                } catch (TimeoutException late) {
                    if (last) {
                        throw new Silent();
                    }
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Silent();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UnknownHostException unknown) {
                throw unknown;
            }
            throw new UnknownHostException(String.valueOf(failed.getCause()));
        }
    }
}
