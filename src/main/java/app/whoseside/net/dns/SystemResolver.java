package app.whoseside.net.dns;

import app.whoseside.net.dns.NameAnswer.Failed;
import app.whoseside.net.dns.NameAnswer.Found;
import app.whoseside.net.dns.NameAnswer.Missing;
import app.whoseside.net.dns.NameAnswer.Silent;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The system's own way to a name. The library gives the addresses, but one word for every failure; so the configured name servers are
 * asked beside it, one after another as the library does, and tell a missing name from a resolver that failed or is silent.
 */
public final class SystemResolver implements NameService {
    private static final long LAST_MILLIS = 200;
    private static final Set<String> REFUSALS = Set.of("refused", "not-permitted");

    private final Lookup lookup;
    private final Supplier<List<? extends NameService>> servers;
    private final Duration patience;

    /** @param patience for the whole */
    public SystemResolver(Lookup lookup, Supplier<List<? extends NameService>> servers, Duration patience) {
        this.lookup = lookup;
        this.servers = servers;
        this.patience = patience;
    }

    @Override
    public String whom() {
        String list = servers.get().stream().map(NameService::whom).collect(Collectors.joining(" "));
        return list.isEmpty() ? "system" : list;
    }

    @Override
    public NameAnswer ask(String host) {
        CompletableFuture<NameAnswer> direct = new CompletableFuture<>();
        CompletableFuture<Optional<List<InetAddress>>> library = new CompletableFuture<>();
        long end = System.nanoTime() + patience.toNanos();
        Thread asking = Thread.ofVirtual().start(() -> direct.complete(oneAfterAnother(host)));
        Thread looking = Thread.ofVirtual().start(() -> lookIn(library, host, end));
        // Where a server is refused, the library only asks it again; what it knows without a server it says at once.
        direct.thenAccept(said -> {
            if (said instanceof Silent(String why) && REFUSALS.contains(why)) {
                library.completeOnTimeout(Optional.empty(), LAST_MILLIS, TimeUnit.MILLISECONDS);
            }
        });
        try {
            Optional<List<InetAddress>> own = library.get(patience.toMillis() + LAST_MILLIS, TimeUnit.MILLISECONDS);
            if (own.filter(found -> !found.isEmpty()).isPresent()) {
                return new Found(own.get(), aliases(direct));
            }
            NameAnswer said = direct.get(Math.max(LAST_MILLIS, left(end).toMillis()), TimeUnit.MILLISECONDS);
            // The library may have lost a packet where the direct question did not.
            Optional<List<InetAddress>> again = own.isPresent() && said instanceof Found ? own(host, end) : own;
            return again.filter(found -> !found.isEmpty()).<NameAnswer>map(found -> new Found(found, 0)).orElseGet(() -> explain(own, said));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Silent("interrupted");
        } catch (ExecutionException | TimeoutException e) {
            return new Silent("timeout");
        } finally {
            asking.interrupt();
            looking.interrupt();
        }
    }

    private void lookIn(CompletableFuture<Optional<List<InetAddress>>> library, String host, long end) {
        try {
            library.complete(own(host, end));
        } catch (InterruptedException over) {
            library.complete(Optional.empty());
        }
    }

    private static Duration left(long end) {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    private Optional<List<InetAddress>> own(String host, long end) throws InterruptedException {
        try {
            return Optional.of(lookup.find(host, left(end)));
        } catch (TimeoutException e) {
            return Optional.empty();
        }
    }

    /**
     * The library has the last word: where it found nothing, an address from a server does not count, for no program on this computer
     * gets it. Where it hangs, the server's address is what the library comes to in the end.
     */
    private static NameAnswer explain(Optional<List<InetAddress>> own, NameAnswer direct) {
        boolean hangs = own.isEmpty();
        return switch (direct) {
            // A computer without a way for new addresses is given none by the library, and yet the name is listed.
            case Found found -> hangs || found.addresses().stream().allMatch(Inet6Address.class::isInstance) ? found : new Failed("system-lookup");
            case Missing missing -> missing;
            case Failed failed -> failed;
            case Silent silent when silent.why().equals("no-resolver") -> hangs ? new Silent("timeout") : new Failed("system-lookup");
            case Silent silent -> silent;
        };
    }

    private static int aliases(CompletableFuture<NameAnswer> direct) {
        return direct.getNow(new Silent("late")) instanceof Found found ? found.aliases() : 0;
    }

    /** The next server is asked only when one is silent or failed, as in resolv.conf(5). */
    private NameAnswer oneAfterAnother(String host) {
        List<? extends NameService> list = servers.get();
        NameAnswer last = new Silent("no-resolver");
        for (NameService server : list) {
            last = server.ask(host);
            if (last instanceof Found || last instanceof Missing || Thread.currentThread().isInterrupted()) {
                return last;
            }
        }
        return last;
    }
}
