package app.whoseside.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.net.dns.NameAnswer;
import app.whoseside.net.dns.NameService;
import app.whoseside.os.Link;
import app.whoseside.os.OperatingSystem.Seen;
import java.net.InetAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameProbesTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

    private static NameService service(NameAnswer answer) {
        return new NameService() {
            @Override
            public NameAnswer ask(String host) {
                return answer;
            }

            @Override
            public String whom() {
                return "192.0.2.53";
            }
        };
    }

    private static NameAnswer found(String addresses) {
        return new NameAnswer.Found(Stream.of(addresses.split(" ")).map(InetAddress::ofLiteral).toList(), 0);
    }

    private static Observation own(NameAnswer answer) {
        return NameProbe.system(service(answer), "shop.example", CLOCK).ask().getFirst();
    }

    private static Observation open(NameAnswer answer) {
        return NameProbe.open(service(answer), "shop.example", CLOCK).ask().getFirst();
    }

    @Test
    void whatCameBack() {
        Observation found = own(found("203.0.113.9 203.0.113.10"));
        assertEquals(Outcome.WORKS, found.outcome());
        assertEquals(Map.of(Fact.ADDRESSES, "203.0.113.10 203.0.113.9", Fact.RESPONSE_CODE, "NOERROR"), found.facts());
        assertEquals("192.0.2.53", found.asked());
        assertEquals(Outcome.NAME_MISSING, own(new NameAnswer.Missing("NXDOMAIN", 0)).outcome());
        assertTrue(own(new NameAnswer.Missing("NXDOMAIN", 2)).says(Fact.REASON, "dangling-alias"));
        assertEquals(Outcome.NAME_FAILED, own(new NameAnswer.Failed("SERVFAIL")).outcome());
        assertTrue(own(new NameAnswer.Failed("tls")).says(Fact.REASON, "tls"));
        assertEquals(Outcome.NAME_SILENT, own(new NameAnswer.Silent("timeout")).outcome());
    }

    /** A public directory that knows nothing but inside addresses leads nobody to the site; this computer's own one may be right with them. */
    @ParameterizedTest
    @CsvSource({
        "shop.example, 10.1.2.3, NAME_DIFFERS, WORKS",
        "shop.example, '127.0.0.1 ::1', NAME_DIFFERS, WORKS",
        "shop.example, '10.1.2.3 203.0.113.9', WORKS, WORKS",
        "shop.example, 203.0.113.9, WORKS, WORKS",
        "box.home.arpa, 10.1.2.3, WORKS, WORKS",
        "shop.example, 0.0.0.0, NAME_DIFFERS, NAME_DIFFERS",
    })
    void aPublicNameWithInsideAddressesAlone(String host, String addresses, Outcome open, Outcome own) {
        NameService service = service(found(addresses));
        assertEquals(open, NameProbe.open(service, host, CLOCK).ask().getFirst().outcome());
        assertEquals(open, NameProbe.safe(service, host, CLOCK).ask().getFirst().outcome());
        assertEquals(own, NameProbe.system(service, host, CLOCK).ask().getFirst().outcome());
        assertEquals(Outcome.WORKS, NameProbe.referenceOpen(service, host, CLOCK).ask().getFirst().outcome());
    }

    @Test
    void aNumberIsNoName() {
        assertEquals(List.of(), NameProbe.system(service(found("203.0.113.9")), "203.0.113.9", CLOCK).ask());
        assertEquals(List.of(), NameProbe.system(service(found("203.0.113.9")), "2001:db8::1", CLOCK).ask());
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, 203.0.113.9, NAME_DIFFERS",
        "'0.0.0.0 ::', 203.0.113.9, NAME_DIFFERS",
        "146.112.61.106, 203.0.113.9, NAME_DIFFERS",
        "127.0.0.1, 203.0.113.9, NAME_DIFFERS",
        "10.1.2.3, 203.0.113.9, NAME_DIFFERS",
        "100.64.0.1, 203.0.113.9, NAME_DIFFERS",
        "fd00::1, 2001:db8::9, NAME_DIFFERS",
        "10.1.2.3, 10.1.2.3, WORKS",
        "'10.1.2.3 203.0.113.9', 203.0.113.9, WORKS",
        "198.51.100.7, 203.0.113.9, WORKS",
        "10.1.2.3, '203.0.113.9 10.1.2.3', WORKS",
    })
    void onlyClearLiesDiffer(String own, String open, Outcome outcome) {
        assertEquals(outcome, NameComparison.judge(own(found(own)), List.of(open(found(open)))).outcome());
    }

    @Test
    void withoutAPublicAnswerAnInsideAddressMayBeRight() {
        assertEquals(Outcome.WORKS, NameComparison.judge(own(found("10.1.2.3")), List.of()).outcome());
        assertEquals(
                Outcome.WORKS, NameComparison.judge(own(found("10.1.2.3")), List.of(open(new NameAnswer.Missing("NXDOMAIN", 0)))).outcome());
    }

    private static Observation around(Computer computer, NameAnswer answer, List<String> asked) {
        return new AroundVpnProbe(
                        computer, CLOCK,
                        server -> new NameService() {
                            @Override
                            public NameAnswer ask(String host) {
                                asked.add(server.getHostAddress() + " " + host);
                                return answer;
                            }

                            @Override
                            public String whom() {
                                return server.getHostAddress();
                            }
                        },
                        "reference.example", () -> "x1")
                .ask()
                .getFirst();
    }

    @Test
    void aroundTheVpnTheRouterIsAskedForANameThatNobodyHas() {
        Computer computer = Computer.plain()
                .links(Computer.link("tun0", Link.Kind.TUNNEL, true, "10.8.0.2"), Computer.link("eth0", Link.Kind.WIRED, false, "192.0.2.2"))
                .router("192.0.2.1", Seen.YES)
                .nameServers("10.8.0.1", "192.0.2.53");
        List<String> asked = new ArrayList<>();
        assertEquals(Outcome.WORKS, around(computer, new NameAnswer.Missing("NXDOMAIN", 0), asked).outcome());
        assertEquals(List.of("192.0.2.1 x1.reference.example"), asked);
        assertEquals(Outcome.UNKNOWN, around(computer, found("10.0.0.1"), asked).outcome());
        assertEquals(Outcome.WORKS, around(computer, found("203.0.113.9"), asked).outcome());
        asked.clear();
        assertEquals(Outcome.UNKNOWN, around(computer, new NameAnswer.Silent("timeout"), asked).outcome());
        assertEquals(List.of("192.0.2.1 x1.reference.example", "192.0.2.53 x1.reference.example"), asked);
        assertEquals(Outcome.NAME_FAILED, around(computer, new NameAnswer.Failed("SERVFAIL"), asked).outcome());
        assertEquals(Outcome.UNKNOWN, around(Computer.plain(), new NameAnswer.Failed("SERVFAIL"), asked).outcome());
    }
}
