package app.whoseside.probe;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.model.PublicNames;
import app.whoseside.net.dns.NameAnswer;
import app.whoseside.net.dns.NameService;
import app.whoseside.os.Link;
import app.whoseside.os.Numeric;
import app.whoseside.os.OperatingSystem;
import app.whoseside.os.Router;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Is the internet alive beneath the VPN? A socket bound to the physical interface's address still follows the VPN's routes on Linux and
 * macOS, so it would prove nothing. What a VPN leaves alone is the local network: the router, or a name server beside it, is asked for a
 * name under a reference site that nobody can have in store. Any answer from the real name system then came over the line.
 *
 * @param dns makes the question to one name server
 * @param reference host name of a well-known site
 * @param label one DNS label, new each time, so that no answer comes from a cache
 */
public record AroundVpnProbe(
        OperatingSystem system, InstantSource clock, Function<InetAddress, NameService> dns, String reference, Supplier<String> label)
        implements Probe {

    /** Returns a label that has nothing of the person or of this program in it. */
    public static String freshLabel() {
        return "x" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }

    @Override
    public List<Observation> ask() {
        Stamp stamp = Stamp.now(clock);
        List<InetAddress> servers = local();
        if (servers.isEmpty()) {
            return List.of(unknown(stamp, "local network", "no-local-resolver"));
        }
        String name = label.get() + "." + reference;
        Observation last = unknown(stamp, "local network", "stopped");
        for (InetAddress server : servers) {
            last = read(stamp, Numeric.write(server), dns.apply(server).ask(name));
            if (last.outcome() != Outcome.UNKNOWN || Thread.currentThread().isInterrupted()) {
                break;
            }
        }
        return List.of(last);
    }

    private static Observation read(Stamp stamp, String asked, NameAnswer answer) {
        return switch (answer) {
            // A sign-in page or a filter makes the router answer every name with an address of its own.
            case NameAnswer.Found found when found.addresses().stream().noneMatch(PublicNames::isPublic) ->
                unknown(stamp, asked, "local-resolver-answers-anything");
            case NameAnswer.Found found -> works(stamp, asked);
            case NameAnswer.Missing missing -> works(stamp, asked);
            // The router is there but reaches no name server: the line beneath is dead, unless it refuses everybody.
            case NameAnswer.Failed failed when failed.code().equals("SERVFAIL") ->
                stamp.observe(
                        Vantage.AROUND_VPN, Target.REFERENCE, asked, Outcome.NAME_FAILED,
                        Map.of(Fact.RESPONSE_CODE, failed.code(), Fact.REASON, "local-resolver"));
            case NameAnswer.Failed failed -> unknown(stamp, asked, "local-resolver-refuses");
            case NameAnswer.Silent silent -> unknown(stamp, asked, "local-resolver-silent");
        };
    }

    /** The router first, then name servers in the physical link's own subnet, at most two in all. */
    private List<InetAddress> local() {
        List<InetAddress> own = system.links().stream()
                .filter(link -> link.up() && !link.vpn() && link.kind() != Link.Kind.VIRTUAL)
                .flatMap(link -> link.addresses().stream())
                .toList();
        Stream<InetAddress> near =
                system.nameServers().stream().filter(server -> own.stream().anyMatch(address -> Numeric.neighbours(address, server)));
        return Stream.concat(system.router().map(Router::address).stream(), near).distinct().limit(2).toList();
    }

    private static Observation works(Stamp stamp, String asked) {
        return stamp.observe(Vantage.AROUND_VPN, Target.REFERENCE, asked, Outcome.WORKS, Map.of(Fact.REASON, "local-resolver"));
    }

    private static Observation unknown(Stamp stamp, String asked, String reason) {
        return stamp.observe(Vantage.AROUND_VPN, Target.REFERENCE, asked, Outcome.UNKNOWN, Map.of(Fact.REASON, reason));
    }
}
