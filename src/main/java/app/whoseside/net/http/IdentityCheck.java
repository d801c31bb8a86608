package app.whoseside.net.http;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import app.whoseside.net.BoundedLookup;
import app.whoseside.net.Interruptible;
import app.whoseside.net.Limits;
import app.whoseside.net.PatientSocket;
import app.whoseside.net.proxy.ProxySocket;
import app.whoseside.net.proxy.Way;
import app.whoseside.net.tls.Contexts;
import app.whoseside.net.tls.Identity;
import app.whoseside.net.tls.Judge;
import app.whoseside.net.tls.Recorder;
import app.whoseside.net.tls.Trust;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLSocket;
import okhttp3.Dns;

/** Looks at the certificate that a site shows, whatever it is worth: a TLS handshake with the site's name (RFC 6066 SNI), and no request. */
public final class IdentityCheck {
    private final Limits limits;
    private final Trust trust;

    public IdentityCheck(Limits limits, Trust trust) {
        this.limits = limits;
        this.trust = trust;
    }

    /** The outcome of judging it, or of the connection where it did not come so far. */
    public record Shown(Outcome outcome, Map<Fact, String> facts) {}

    public Shown look(Address site, Way way) {
        AtomicReference<Socket> open = new AtomicReference<>(new Socket());
        try {
            return Interruptible.run(() -> shake(site, way, open), () -> close(open.get()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Shown(Outcome.UNKNOWN, Map.of(Fact.REASON, "stopped"));
        } catch (Exception odd) {
            return new Shown(Outcome.UNKNOWN, Map.of(Fact.REASON, odd.getClass().getSimpleName()));
        } finally {
            close(open.get());
        }
    }

    private Shown shake(Address site, Way way, AtomicReference<Socket> open) {
        Recorder recorder = new Recorder(trust, Recorder.Rule.ANYTHING);
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        Phase phase = Phase.NAME;
        try {
            Socket raw = connected(site, way, open, facts);
            phase = Phase.TLS;
            raw.setSoTimeout(Math.toIntExact(limits.connect().toMillis()));
            SSLSocket safe = (SSLSocket) Contexts.sockets(recorder).createSocket(raw, site.host(), site.port(), true);
            safe.startHandshake();
            return judged(recorder, site, facts, safe.getSession().getProtocol())
                    .orElseGet(() -> new Shown(Outcome.UNKNOWN, Map.of(Fact.REASON, "no-certificate")));
        } catch (IOException failed) {
            Troubles.Trouble trouble = Troubles.of(failed, phase);
            facts.putAll(trouble.facts());
            judged(recorder, site, facts, "").ifPresent(shown -> facts.putAll(shown.facts()));
            return new Shown(trouble.outcome(), facts);
        }
    }

    private Optional<Shown> judged(Recorder recorder, Address site, Map<Fact, String> before, String tls) {
        Optional<Identity> identity = Judge.judge(recorder, site.host(), limits.clock().instant(), tls);
        return identity.map(shown -> {
            Map<Fact, String> facts = new EnumMap<>(shown.facts(limits.clock().instant()));
            before.forEach(facts::putIfAbsent);
            return new Shown(shown.outcome(), facts);
        });
    }

    private Socket connected(Address site, Way way, AtomicReference<Socket> open, Map<Fact, String> facts) throws IOException {
        if (way instanceof Way.ByProxy(var proxy)) {
            Socket socket = new ProxySocket(proxy, true, limits, Contexts.sockets(new Recorder(trust, Recorder.Rule.TRUSTED)));
            open.set(socket);
            socket.connect(InetSocketAddress.createUnresolved(site.host(), site.port()), 0);
            return socket;
        }
        Dns names = ((Way.Straight) way).names();
        List<InetAddress> found = Addresses.some(BoundedLookup.within(limits, () -> names.lookup(site.host())));
        IOException last = new UnknownHostException(site.host());
        for (InetAddress address : found) {
            Socket socket = new PatientSocket(limits);
            open.set(socket);
            facts.put(Fact.ADDRESS, address.getHostAddress());
            try {
                socket.connect(new InetSocketAddress(address, site.port()));
                return socket;
            } catch (IOException failed) {
                close(socket);
                failed.addSuppressed(last);
                last = failed;
            }
        }
        throw last instanceof UnknownHostException ? last : new ConnectException(last.getMessage());
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            // Nothing is left to close.
        }
    }
}
