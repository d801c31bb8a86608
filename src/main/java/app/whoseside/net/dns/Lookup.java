package app.whoseside.net.dns;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** The way to addresses that every program on the computer takes. */
@FunctionalInterface
public interface Lookup {

    /**
     * Returns the addresses; empty when there are none or the lookup failed.
     *
     * @throws TimeoutException when nothing came in time
     */
    List<InetAddress> find(String host, Duration patience) throws TimeoutException, InterruptedException;
}
