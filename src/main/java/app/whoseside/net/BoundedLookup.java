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
    private BoundedLookup() {}

    /** No answer in time, unlike an answer that says no. */
    public static final class Silent extends UnknownHostException {
        Silent() {
            super("no answer in time");
        }
    }

    /**
     * Returns what the lookup finds within one and a half times the resolver's time, so that a second name server can still answer for a first one
     * that is down; glibc asks the next one after 5 s (resolv.conf(5)).
     */
    public static List<InetAddress> within(Limits limits, Callable<List<InetAddress>> lookup) throws UnknownHostException {
        Duration most = limits.name().multipliedBy(3).dividedBy(2);
        FutureTask<List<InetAddress>> task = new FutureTask<>(lookup);
        Thread.ofVirtual().start(task);
        try {
            return task.get(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new Silent();
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
