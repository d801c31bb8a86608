package app.whoseside.probe;

import static app.whoseside.net.Loopback.LIMITS;
import static app.whoseside.net.Loopback.https;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Vantage;
import app.whoseside.net.Stub;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConnectionProbeTest {
    @Test
    void asksEachAddressOnItsOwn() throws Exception {
        try (Stub server = Stub.silent()) {
            InetAddress here = InetAddress.ofLiteral("127.0.0.1");
            InetAddress nobody = InetAddress.ofLiteral("127.0.0.77");
            InetAddress six = InetAddress.ofLiteral("::1");
            List<Observation> seen = new ConnectionProbe(LIMITS, Vantage.SYSTEM, https(server.port()), List.of(here, nobody, six)).ask();
            assertEquals(3, seen.size());
            assertEquals("[0:0:0:0:0:0:0:1]:" + server.port(), seen.get(0).asked());
            assertTrue(seen.get(0).says(Fact.FAMILY, "ipv6") && seen.get(0).outcome().bad());
            assertTrue(seen.get(1).says(Fact.ADDRESS, "127.0.0.1") && seen.get(1).outcome() == Outcome.WORKS);
            assertEquals(Outcome.REFUSED, seen.get(2).outcome());
        }
    }

    @Test
    void asksFourAtMost() throws Exception {
        int closed = Stub.closedPort();
        List<InetAddress> many = IntStream.range(1, 9).mapToObj(i -> InetAddress.ofLiteral("127.0.0." + i)).toList();
        assertEquals(4, new ConnectionProbe(LIMITS, Vantage.DIRECT, https(closed), many).ask().size());
    }
}
