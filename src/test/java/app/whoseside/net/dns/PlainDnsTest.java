package app.whoseside.net.dns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.net.Line;
import app.whoseside.net.dns.NameAnswer.Failed;
import app.whoseside.net.dns.NameAnswer.Found;
import app.whoseside.net.dns.NameAnswer.Missing;
import app.whoseside.net.dns.NameAnswer.Silent;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Type;

class PlainDnsTest {
    private static final Duration SHORT = Duration.ofMillis(600);

    private static NameAnswer ask(ScriptedDns.Script script) throws IOException {
        try (ScriptedDns server = new ScriptedDns(script)) {
            return new PlainDns(server.address(), SHORT).ask("shop.example");
        }
    }

    @Test
    void findsBothKindsOfAddress() throws IOException {
        NameAnswer answer = ask((question, tcp) -> ScriptedDns.records(question, "A 203.0.113.80", "AAAA 2001:db8::80"));
        assertEquals(new Found(List.of(InetAddress.ofLiteral("203.0.113.80"), InetAddress.ofLiteral("2001:db8::80")), 0), answer);
    }

    @Test
    void followsAliases() throws IOException {
        NameAnswer answer = ask((question, tcp) ->
                ScriptedDns.records(question, "CNAME a.cdn.example.", "a.cdn.example. CNAME b.cdn.example.", "b.cdn.example. A 203.0.113.9"));
        assertEquals(new Found(List.of(InetAddress.ofLiteral("203.0.113.9")), 2), answer);
    }

    @Test
    void seesADanglingAlias() throws IOException {
        NameAnswer answer = ask((question, tcp) -> {
            Message message = ScriptedDns.records(question, "CNAME gone.cdn.example.");
            message.getHeader().setRcode(Rcode.NXDOMAIN);
            return message;
        });
        assertEquals(new Missing("NXDOMAIN", 1), answer);
    }

    @Test
    void endsALoopOfAliases() throws IOException {
        NameAnswer answer = ask((question, tcp) -> ScriptedDns.records(question, "CNAME a.example.", "a.example. CNAME shop.example."));
        assertInstanceOf(Missing.class, answer);
    }

    @Test
    void tellsMissingFromFailed() throws IOException {
        assertEquals(new Missing("NXDOMAIN", 0), ask((question, tcp) -> ScriptedDns.empty(question, Rcode.NXDOMAIN)));
        assertEquals(new Missing("NODATA", 0), ask((question, tcp) -> ScriptedDns.empty(question, Rcode.NOERROR)));
        assertEquals(new Failed("SERVFAIL"), ask((question, tcp) -> ScriptedDns.empty(question, Rcode.SERVFAIL)));
        assertEquals(new Failed("REFUSED"), ask((question, tcp) -> ScriptedDns.empty(question, Rcode.REFUSED)));
    }

    @Test
    void isSilentAfterItsTime() throws IOException {
        long start = System.nanoTime();
        assertEquals(new Silent("timeout"), ask((question, tcp) -> null));
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(2).toNanos());
    }

    @Test
    void noticesAClosedPort() throws IOException {
        int free;
        try (DatagramSocket socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            free = socket.getLocalPort();
        }
        InetSocketAddress nobody = new InetSocketAddress(InetAddress.getLoopbackAddress(), free);
        assertEquals(new Silent("refused"), new PlainDns(nobody, SHORT).ask("shop.example"));
    }

    @Test
    void aRefusalToOneQuestionCountsForAll() throws IOException {
        Line line = new Line();
        try (ScriptedDns silent = new ScriptedDns((question, tcp) -> null)) {
            line.refused(silent.address()).complete(null);
            long start = System.nanoTime();
            assertEquals(new Silent("refused"), new PlainDns(silent.address(), Duration.ofSeconds(4), line).ask("shop.example"));
            assertTrue(System.nanoTime() - start < Duration.ofSeconds(2).toNanos());
        }
    }

    @Test
    void anAnswerGoesBeforeAnEarlierRefusal() throws IOException {
        Line line = new Line();
        try (ScriptedDns server = new ScriptedDns((question, tcp) -> ScriptedDns.records(question, "A 203.0.113.80"))) {
            line.refused(server.address()).complete(null);
            assertInstanceOf(Found.class, new PlainDns(server.address(), Duration.ofSeconds(4), line).ask("shop.example"));
        }
    }

    @Test
    void oneLostFamilyDoesNotHideTheOther() throws IOException {
        NameAnswer answer = ask((question, tcp) -> question.getQuestion().getType() == Type.AAAA ? null : ScriptedDns.records(question, "A 203.0.113.80"));
        assertEquals(new Found(List.of(InetAddress.ofLiteral("203.0.113.80")), 0), answer);
    }

    @Test
    void asksAgainAfterALostPacket() throws IOException {
        java.util.concurrent.atomic.AtomicInteger count = new java.util.concurrent.atomic.AtomicInteger();
        NameAnswer answer = ask((question, tcp) -> count.incrementAndGet() <= 2 ? null : ScriptedDns.records(question, "A 203.0.113.80"));
        assertInstanceOf(Found.class, answer);
    }

    @Test
    void turnsToTcpWhenCutOff() throws IOException {
        NameAnswer answer = ask((question, tcp) -> {
            if (tcp) {
                return ScriptedDns.records(question, "A 203.0.113.80");
            }
            Message cut = ScriptedDns.empty(question, Rcode.NOERROR);
            cut.getHeader().setFlag(Flags.TC);
            return cut;
        });
        assertEquals(new Found(List.of(InetAddress.ofLiteral("203.0.113.80")), 0), answer);
    }

    @Test
    void aHostThatIsNoNameFails() throws IOException {
        try (ScriptedDns server = new ScriptedDns((question, tcp) -> null)) {
            assertEquals(new Failed("not-a-name"), new PlainDns(server.address(), SHORT).ask("a..b"));
        }
    }
}
