package app.whoseside.os;

import app.whoseside.model.Address;
import app.whoseside.os.ProxyChoice.Direct;
import app.whoseside.os.ProxyChoice.Protocol;
import app.whoseside.os.ProxyChoice.Script;
import app.whoseside.os.ProxyChoice.Through;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Finds out what a rule (PAC) decides, by letting the system run it: WinHTTP, CFNetwork or GLib, through the JDK. The system fetches the
 * rule, so this takes network time.
 *
 * @param patience the system itself gives up after about five seconds
 */
public record ScriptDecision(ProxySelector selector, Duration patience) implements Decision {

    /**
     * Takes the JDK's reader of the system's settings for this purpose alone, so that no connection goes through a proxy by accident. Works
     * only before the first connection of the program, because the JDK reads its switch once.
     */
    public static ScriptDecision takeOver() {
        System.setProperty("java.net.useSystemProxies", "true");
        ProxySelector system = ProxySelector.getDefault();
        ProxySelector.setDefault(ProxySelector.of(null));
        return new ScriptDecision(system, Duration.ofSeconds(5));
    }

    /**
     * Returns what the rule says for this address's origin, or empty when that is not known. A rule that cannot be fetched
     * decides for no proxy, as it does in browsers.
     */
    @Override
    public Optional<ProxyChoice> decide(Script script, Address address) {
        CompletableFuture<List<Proxy>> answer = new CompletableFuture<>();
        // The system's own code cannot be interrupted, so a late answer is left behind.
        Thread.ofPlatform().daemon().name("proxy-rule").start(() -> {
            try {
                answer.complete(selector.select(URI.create(address.origin() + "/")));
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS).stream().findFirst().flatMap(first -> read(first, script.source()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        }
    }

    private static Optional<ProxyChoice> read(Proxy proxy, String source) {
        if (proxy.type() == Proxy.Type.DIRECT) {
            return Optional.of(new Direct(source));
        }
        if (!(proxy.address() instanceof InetSocketAddress at)) {
            return Optional.empty();
        }
        Protocol protocol = proxy.type() == Proxy.Type.HTTP ? Protocol.HTTP : Protocol.SOCKS5;
        return Optional.of(new Through(protocol, at.getHostString(), at.getPort(), Optional.empty(), source));
    }
}
