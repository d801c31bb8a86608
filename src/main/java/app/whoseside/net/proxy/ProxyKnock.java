package app.whoseside.net.proxy;

import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import app.whoseside.net.Interruptible;
import app.whoseside.net.Limits;
import app.whoseside.net.tls.Contexts;
import app.whoseside.net.tls.Recorder;
import app.whoseside.net.tls.Trust;
import app.whoseside.os.ProxyChoice;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Asks a proxy for a way through and reads nothing but its own answer. A status on CONNECT is always the proxy's word (RFC 9110,
 * section 9.3.6), about the target or about itself.
 */
public final class ProxyKnock {
    private final Limits limits;
    private final Trust trust;

    public ProxyKnock(Limits limits, Trust trust) {
        this.limits = limits;
        this.trust = trust;
    }

    /** WORKS, PROXY_DEAD, PROXY_ERROR or PROXY_PASSWORD; UNKNOWN when interrupted, and then the thread stays interrupted. */
    public record Reply(Outcome outcome, Map<Fact, String> facts) {}

    public Reply knock(ProxyChoice.Through proxy, String host, int port) {
        ProxySocket socket = new ProxySocket(proxy, true, limits, Contexts.sockets(new Recorder(trust, Recorder.Rule.TRUSTED)));
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        Outcome outcome = Outcome.WORKS;
        try {
            Interruptible.run(
                    () -> {
                        socket.connect(InetSocketAddress.createUnresolved(host, port), 0);
                        return true;
                    },
                    () -> close(socket));
            socket.answer().ifPresent(answer -> facts.putAll(answer.facts()));
        } catch (ProxyTrouble trouble) {
            outcome = trouble.outcome();
            facts.putAll(trouble.facts());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            outcome = Outcome.UNKNOWN;
            facts.put(Fact.REASON, "stopped");
        } catch (Exception odd) {
            outcome = Outcome.UNKNOWN;
            facts.put(Fact.REASON, odd.getClass().getSimpleName());
        } finally {
            close(socket);
        }
        facts.putAll(about(proxy, socket.tried()));
        return new Reply(outcome, facts);
    }

    /** Returns what is known of the proxy as such: kind, where it was set, where it stands. */
    public static Map<Fact, String> about(ProxyChoice.Through proxy, Optional<InetAddress> tried) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.SETTING, ProxySocket.socks(proxy) ? "socks" : proxy.protocol() == ProxyChoice.Protocol.HTTPS ? "https" : "http");
        facts.put(Fact.SOURCE, proxy.source());
        facts.put(Fact.LOCALITY, local(proxy.host(), tried) ? "local" : "remote");
        tried.ifPresent(address -> facts.put(Fact.ADDRESS, address.getHostAddress()));
        return facts;
    }

    private static boolean local(String host, Optional<InetAddress> tried) {
        return host.equalsIgnoreCase("localhost") || tried.map(InetAddress::isLoopbackAddress).orElse(host.startsWith("127.") || host.equals("::1"));
    }

    private static void close(ProxySocket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            // Nothing is left to close.
        }
    }
}
