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
import app.whoseside.net.PatientSocket;
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
        List<Try> tries = addresses.stream()
                .map(address -> new Try(vantage, asked(address), address, new PatientSocket(limits), Stamp.now(limits.clock())))
                .toList();
        try {
            return Interruptible.run(() -> together(tries), () -> tries.forEach(Try::close));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return unknown(tries, "stopped");
        } catch (Exception odd) {
            return unknown(tries, odd.getClass().getSimpleName());
        }
    }

    private List<Observation> together(List<Try> tries) throws Exception {
        List<FutureTask<Observation>> tasks = tries.stream().map(each -> new FutureTask<>(() -> open(each))).toList();
        tasks.forEach(task -> Thread.ofVirtual().start(task));
        List<Observation> all = new ArrayList<>();
        for (FutureTask<Observation> task : tasks) {
            all.add(task.get());
        }
        return List.copyOf(all);
    }

    private Observation open(Try one) {
        try (Socket socket = one.socket()) {
            socket.connect(new InetSocketAddress(one.address(), site.port()));
            return one.seen(Outcome.WORKS, facts(one.address()));
        } catch (IOException failed) {
            return one.seen(Failure.ofConnecting(failed), facts(one.address()));
        }
    }

    private String asked(InetAddress address) {
        String number = address.getHostAddress();
        return (address instanceof Inet6Address ? "[" + number + "]" : number) + ":" + site.port();
    }

    private static Map<Fact, String> facts(InetAddress address) {
        return Map.of(Fact.ADDRESS, address.getHostAddress(), Fact.FAMILY, address instanceof Inet6Address ? "ipv6" : "ipv4");
    }

    private static List<Observation> unknown(List<Try> tries, String reason) {
        return tries.stream().map(each -> each.seen(Outcome.UNKNOWN, Map.of(Fact.REASON, reason))).toList();
    }

    private record Try(Vantage vantage, String asked, InetAddress address, Socket socket, Stamp stamp) {
        Observation seen(Outcome outcome, Map<Fact, String> facts) {
            return stamp.observe(vantage, Target.SITE_CONNECTION, asked, outcome, facts);
        }

        void close() {
            try {
                socket.close();
            } catch (IOException already) {
                // Nothing is left to close.
            }
        }
    }
}
