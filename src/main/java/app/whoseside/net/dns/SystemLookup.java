package app.whoseside.net.dns;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks as every other program does: through the system's library, hosts file and all. The library cannot be interrupted and may take half
 * a minute, so it runs on few threads of its own, and one that is late is left behind.
 */
public final class SystemLookup implements Lookup {
    private static final int MOST_THREADS = 16;

    private final ExecutorService threads = new ThreadPoolExecutor(
            0, MOST_THREADS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), Thread.ofPlatform().daemon().name("system-lookup-", 0).factory());

    @Override
    public List<InetAddress> find(String host, Duration patience) throws TimeoutException, InterruptedException {
        try {
            Future<List<InetAddress>> lookup = threads.submit(() -> lookUp(host));
            return lookup.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            throw new TimeoutException("too many lookups hang");
        } catch (ExecutionException e) {
            return List.of();
        }
    }

    private static List<InetAddress> lookUp(String host) {
        try {
            return List.of(InetAddress.getAllByName(host));
        } catch (UnknownHostException e) {
            return List.of();
        }
    }
}
