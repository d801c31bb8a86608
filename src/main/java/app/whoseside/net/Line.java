package app.whoseside.net;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What this computer's line has shown so far in one examination, so that silence is called silence neither too early nor too late. May be
 * told and asked by many threads.
 */
public final class Line {
    /** A lost first packet is sent again after 1 s and a second one 2 s later (RFC 6298), so this much outlasts two lost handshakes. */
    private static final Duration TWO_LOST = Duration.ofSeconds(3);
    /** For the way there and back, where no connection has opened yet. */
    private static final Duration UNKNOWN_WAY = Duration.ofMillis(300);
    private static final Duration LEAST_WAY = Duration.ofMillis(150);

    private final AtomicLong slowest = new AtomicLong();
    private volatile boolean namesSilent;
    private final Map<InetSocketAddress, CompletableFuture<Void>> refusals = new ConcurrentHashMap<>();

    /** Notes how long a connection took that opened. */
    public void opened(Duration took) {
        slowest.accumulateAndGet(took.toNanos(), Math::max);
    }

    /** Notes that no name server of this computer answers. */
    public void namesAreSilent() {
        namesSilent = true;
    }

    /**
     * Returns what is done as soon as this name server's computer said that nobody listens there. Whoever says so does not repeat it for every
     * question: systems send few such refusals in a second (RFC 1812, section 4.3.2.8).
     */
    public CompletableFuture<Void> refused(InetSocketAddress server) {
        return refusals.computeIfAbsent(server, ignored -> new CompletableFuture<>());
    }

    public boolean namesSilent() {
        return namesSilent;
    }

    /** Returns how long a connection may take before its silence counts: two lost handshakes, and twice the slowest way seen. */
    public Duration silence() {
        long seen = slowest.get();
        Duration way = seen == 0 ? UNKNOWN_WAY : Duration.ofNanos(Math.max(2 * seen, LEAST_WAY.toNanos()));
        return TWO_LOST.plus(way);
    }
}
