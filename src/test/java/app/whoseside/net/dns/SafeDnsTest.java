package app.whoseside.net.dns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.net.dns.NameAnswer.Failed;
import app.whoseside.net.dns.NameAnswer.Found;
import app.whoseside.net.dns.NameAnswer.Missing;
import app.whoseside.net.dns.NameAnswer.Silent;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;

class SafeDnsTest {
    private final HeldCertificate root = new HeldCertificate.Builder().certificateAuthority(0).build();
    private final HeldCertificate server = new HeldCertificate.Builder().signedBy(root).addSubjectAlternativeName("resolver.example").build();
    private final HandshakeCertificates trusting = new HandshakeCertificates.Builder().addTrustedCertificate(root.certificate()).build();
    private final MockWebServer web = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        web.useHttps(new HandshakeCertificates.Builder().heldCertificate(server, root.certificate()).build().sslSocketFactory());
        web.start(InetAddress.getLoopbackAddress(), 0);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private NameAnswer ask(HandshakeCertificates trust) {
        String url = "https://resolver.example:" + web.getPort() + "/dns-query";
        SafeDns dns = new SafeDns(url, InetAddress.getLoopbackAddress(), trust.sslSocketFactory(), trust.trustManager(), Duration.ofSeconds(2));
        return dns.ask("shop.example");
    }

    private void answer(ScriptedDns.Script script) {
        web.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                try {
                    Message question = new Message(request.getBody().toByteArray());
                    Buffer body = new Buffer().write(script.answer(question, true).toWire());
                    return new MockResponse.Builder().addHeader("Content-Type", "application/dns-message").body(body).build();
                } catch (IOException e) {
                    return new MockResponse.Builder().code(400).build();
                }
            }
        });
    }

    @Test
    void findsTheNameWithoutLookingUpTheResolver() {
        answer((question, tcp) -> ScriptedDns.records(question, "A 203.0.113.80"));
        assertEquals(new Found(List.of(InetAddress.ofLiteral("203.0.113.80")), 0), ask(trusting));
    }

    @Test
    void tellsMissingFromFailed() {
        answer((question, tcp) -> ScriptedDns.empty(question, Rcode.NXDOMAIN));
        assertEquals(new Missing("NXDOMAIN", 0), ask(trusting));
        answer((question, tcp) -> ScriptedDns.empty(question, Rcode.SERVFAIL));
        assertEquals(new Failed("SERVFAIL"), ask(trusting));
    }

    @Test
    void doesNotBelieveAStranger() {
        answer((question, tcp) -> ScriptedDns.records(question, "A 203.0.113.80"));
        assertEquals(new Failed("tls"), ask(new HandshakeCertificates.Builder().addPlatformTrustedCertificates().build()));
    }

    @Test
    void doesNotReadAnErrorPage() {
        web.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder().code(403).body("blocked").build();
            }
        });
        assertEquals(new Failed("HTTP 403"), ask(trusting));
    }

    @Test
    void noticesAClosedPort() {
        web.close();
        assertEquals(new Silent("refused"), ask(trusting));
    }
}
