package app.whoseside.probe;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.Destination;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Does this computer itself hold back what is sent to this address? A connection that its rules drop only looks silent, but a single datagram
 * is refused at once by the sending call (EPERM on Linux and macOS, WSAEACCES on Windows; EINVAL where a route of this computer swallows it), which nobody on the way can bring about.
 */
public record FirewallProbe(InetSocketAddress address, InstantSource clock) implements Probe {
    private static final List<String> HELD = List.of("not permitted", "permission denied", "forbidden by its access permissions", "invalid argument");

    @Override
    public List<Observation> ask() {
        Stamp stamp = Stamp.now(clock);
        String asked = address.getAddress().getHostAddress();
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(new byte[1], 1, Destination.of(address)));
            return List.of(stamp.observe(Vantage.DEVICE, Target.FIREWALL, asked, Outcome.ABSENT, Map.of()));
        } catch (IOException | SecurityException failed) {
            String text = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
            boolean held = HELD.stream().anyMatch(text::contains);
            return List.of(stamp.observe(
                    Vantage.DEVICE, Target.FIREWALL, asked, held ? Outcome.PRESENT : Outcome.ABSENT, held ? Map.of(Fact.REASON, "not-permitted") : Map.of()));
        }
    }
}
