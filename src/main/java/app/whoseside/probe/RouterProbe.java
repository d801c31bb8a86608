package app.whoseside.probe;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.os.Numeric;
import app.whoseside.os.OperatingSystem;
import app.whoseside.os.Router;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Does the router answer? It is knocked at several ways side by side, and the first sign of life counts. Many routers ignore knocks, so
 * where none answers the neighbour table has the last word: a router that answered ARP is there.
 *
 * @param patience for the knocks; three seconds at most
 */
public record RouterProbe(OperatingSystem system, InstantSource clock, Function<InetAddress, List<Callable<Knock>>> knocks, Duration patience)
        implements Probe {
    /** Two seconds outlast one lost packet (RFC 6298). */
    private static final Duration USUAL = Duration.ofSeconds(2);

    /** Name service and web pages are what home routers have. */
    public RouterProbe(OperatingSystem system, InstantSource clock) {
        this(system, clock, address -> knocks(address, List.of(53, 80, 443), USUAL), USUAL);
    }

    static List<Callable<Knock>> knocks(InetAddress address, List<Integer> ports, Duration patience) {
        List<Callable<Knock>> all = new ArrayList<>();
        ports.forEach(port -> all.add(() -> Knock.tcp(address, port, patience)));
        all.add(() -> Knock.ping(address, patience));
        return all;
    }

    @Override
    public List<Observation> ask() {
        Stamp stamp = Stamp.now(clock);
        Optional<Router> router = system.router();
        if (router.isEmpty()) {
            boolean tunnelled = system.links().stream().anyMatch(link -> link.up() && link.carries());
            // A route straight onto the link, as mobile sticks and VPNs have it, knows no router.
            Outcome outcome = tunnelled ? Outcome.UNKNOWN : Outcome.UNREACHABLE;
            return List.of(stamp.observe(Vantage.SYSTEM, Target.ROUTER, "default route", outcome, Map.of(Fact.REASON, "no-router")));
        }
        return List.of(knock(router.get(), stamp));
    }

    private Observation knock(Router router, Stamp stamp) {
        String asked = Numeric.write(router.address());
        Knock knock;
        try {
            knock = firstSign(scoped(router));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return stamp.observe(Vantage.SYSTEM, Target.ROUTER, asked, Outcome.UNKNOWN, Map.of(Fact.REASON, "stopped"));
        }
        if (knock == Knock.ALIVE) {
            return stamp.observe(Vantage.SYSTEM, Target.ROUTER, asked, Outcome.WORKS, Map.of(Fact.INTERFACE, router.link()));
        }
        // An entry in the neighbour table may be minutes old, so it tells how the silence is, not that there is none.
        OperatingSystem.Seen seen = system.seen(router);
        boolean gone = knock == Knock.UNREACHABLE || seen == OperatingSystem.Seen.NO;
        return stamp.observe(
                Vantage.SYSTEM, Target.ROUTER, asked, gone ? Outcome.UNREACHABLE : Outcome.SILENT,
                Map.of(Fact.INTERFACE, router.link(), Fact.REASON, gone ? "gone" : "ignores-knocks"));
    }

    private Knock firstSign(InetAddress address) throws InterruptedException {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            ExecutorCompletionService<Knock> asked = new ExecutorCompletionService<>(threads);
            List<Callable<Knock>> all = knocks.apply(address);
            all.forEach(asked::submit);
            return best(asked, all.size());
        } finally {
            threads.shutdownNow();
        }
    }

    private Knock best(ExecutorCompletionService<Knock> asked, int count) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos() + 300_000_000L;
        Knock best = Knock.SILENT;
        for (int i = 0; i < count && best != Knock.ALIVE; i++) {
            Future<Knock> next = asked.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                break;
            }
            best = better(best, next);
        }
        return best;
    }

    private static Knock better(Knock best, Future<Knock> next) throws InterruptedException {
        try {
            Knock knock = next.get();
            return knock.ordinal() < best.ordinal() ? knock : best;
        } catch (ExecutionException e) {
            return best;
        }
    }

    /** A link-local IPv6 address means nothing without its interface (RFC 4007). */
    private static InetAddress scoped(Router router) {
        try {
            NetworkInterface link = NetworkInterface.getByName(router.link());
            return router.address() instanceof Inet6Address ipv6 && ipv6.isLinkLocalAddress() && link != null
                    ? Inet6Address.getByAddress(null, ipv6.getAddress(), link)
                    : router.address();
        } catch (SocketException | UnknownHostException e) {
            return router.address();
        }
    }
}
