package app.whoseside.probe;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.Failure;
import app.whoseside.net.Interruptible;
import app.whoseside.net.Limits;
import app.whoseside.net.http.Addresses;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;

/** Does the site take a TCP connection? Up to four of its addresses side by side, the families in turn; one observation each. */
public final class ConnectionProbe implements Probe {
    private final Limits limits;
    private final Vantage vantage;
    private final Address site;
    private final List<InetAddress> addresses;

    public ConnectionProbe(Limits limits, Vantage vantage, Address site, List<InetAddress> addresses) {
        this.limits = limits;
        this.vantage = vantage;
        this.site = site;
        this.addresses = Addresses.some(addresses);
    }

    @Override
    public List<Observation> ask() {
        List<Knock> knocks = addresses.stream().map(address -> new Knock(address, new Socket(), asking(address))).toList();
        try {
            return Interruptible.run(() -> together(knocks), () -> knocks.forEach(Knock::close));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return unknown(knocks, "stopped");
        } catch (Exception odd) {
            return unknown(knocks, odd.getClass().getSimpleName());
        }
    }

    private List<Observation> together(List<Knock> knocks) throws Exception {
        List<FutureTask<Observation>> tasks = knocks.stream().map(knock -> new FutureTask<>(() -> knock(knock))).toList();
        tasks.forEach(task -> Thread.ofVirtual().start(task));
        List<Observation> all = new ArrayList<>();
        for (FutureTask<Observation> task : tasks) {
            all.add(task.get());
        }
        return List.copyOf(all);
    }

    private Observation knock(Knock knock) {
        try (Socket socket = knock.socket()) {
            socket.connect(new InetSocketAddress(knock.address(), site.port()), Math.toIntExact(limits.connect().toMillis()));
            return knock.asking().answer(Outcome.WORKS, facts(knock.address()));
        } catch (IOException failed) {
            return knock.asking().answer(Failure.ofConnecting(failed), facts(knock.address()));
        }
    }

    private Asking asking(InetAddress address) {
        String number = address.getHostAddress();
        String asked = (address instanceof Inet6Address ? "[" + number + "]" : number) + ":" + site.port();
        return Asking.now(limits, vantage, Target.SITE_CONNECTION, asked);
    }

    private static Map<Fact, String> facts(InetAddress address) {
        return Map.of(Fact.ADDRESS, address.getHostAddress(), Fact.FAMILY, address instanceof Inet6Address ? "ipv6" : "ipv4");
    }

    private static List<Observation> unknown(List<Knock> knocks, String reason) {
        return knocks.stream().map(knock -> knock.asking().answer(Outcome.UNKNOWN, Map.of(Fact.REASON, reason))).toList();
    }

    private record Knock(InetAddress address, Socket socket, Asking asking) {
        void close() {
            try {
                socket.close();
            } catch (IOException already) {
                // Nothing is left to close.
            }
        }
    }
}
