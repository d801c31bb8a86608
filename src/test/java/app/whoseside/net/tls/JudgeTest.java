package app.whoseside.net.tls;

import static app.whoseside.net.Loopback.LOCAL_ROOT;
import static app.whoseside.net.Loopback.PUBLIC_ROOT;
import static app.whoseside.net.Loopback.SITE;
import static app.whoseside.net.Loopback.STRANGER;
import static app.whoseside.net.Loopback.TRUST;
import static app.whoseside.net.Loopback.leaf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final Instant NOW = Instant.now();

    @Test
    void isContentWithAPublicOne() {
        Identity identity = judge(leaf(PUBLIC_ROOT, SITE, -10, 10), SITE);
        assertEquals(Outcome.WORKS, identity.outcome());
        assertEquals(Voucher.PUBLIC_LIST, identity.voucher());
        assertEquals("Public Test Root", identity.issuer());
        assertEquals("TLSv1.3", identity.facts(NOW).get(Fact.TLS));
        assertEquals("-9", identity.facts(NOW.plusSeconds(60)).get(Fact.DAYS_EXPIRED));
        assertTrue(identity.fingerprint().matches("[0-9a-f]{64}"));
    }

    @Test
    void tellsAnAuthorityOfThisComputerAlone() {
        Identity identity = judge(leaf(LOCAL_ROOT, SITE, -10, 10), SITE);
        assertEquals(Outcome.WORKS, identity.outcome());
        assertEquals("this-computer-only", identity.facts(NOW).get(Fact.TRUST));
    }

    @Test
    void tellsAnExpiredOneAndSinceWhen() {
        Identity identity = judge(leaf(PUBLIC_ROOT, SITE, -10, -3), SITE);
        assertEquals(Outcome.CERTIFICATE_EXPIRED, identity.outcome());
        assertEquals("3", identity.facts(NOW.plusSeconds(60)).get(Fact.DAYS_EXPIRED));
        assertEquals(Voucher.PUBLIC_LIST, identity.voucher());
    }

    @Test
    void tellsOneThatIsNotYetValid() {
        assertEquals(Outcome.CERTIFICATE_NOT_YET_VALID, judge(leaf(PUBLIC_ROOT, SITE, 2, 10), SITE).outcome());
    }

    @Test
    void putsTheVoucherBeforeTheNameAndTheNameBeforeTheDate() {
        assertEquals(Outcome.CERTIFICATE_UNTRUSTED, judge(leaf(STRANGER, "other.example", -10, -3), SITE).outcome());
        assertEquals(Outcome.CERTIFICATE_WRONG_NAME, judge(leaf(PUBLIC_ROOT, "other.example", -10, -3), SITE).outcome());
        assertEquals(Outcome.CERTIFICATE_WRONG_NAME, judge(leaf(PUBLIC_ROOT, "other.example", -10, 3), SITE).outcome());
    }

    @Test
    void callsAnExpiredSelfSignedOneUntrusted() {
        long now = System.currentTimeMillis();
        HeldCertificate own = new HeldCertificate.Builder().addSubjectAlternativeName(SITE)
                .validityInterval(now - Duration.ofDays(9).toMillis(), now - Duration.ofDays(1).toMillis()).build();
        assertEquals(Outcome.CERTIFICATE_UNTRUSTED, judge(own, SITE).outcome());
    }

    @Test
    void doesNotMindAStrayCertificateThatRanOutLongAgo() {
        X509Certificate stray = leaf(STRANGER, "old.example", -900, -800).certificate();
        assertEquals(Outcome.CERTIFICATE_EXPIRED, judge(List.of(leaf(PUBLIC_ROOT, SITE, -10, -3).certificate(), stray), SITE).outcome());
        assertEquals(Outcome.WORKS, judge(List.of(leaf(PUBLIC_ROOT, SITE, -10, 3).certificate(), stray), SITE).outcome());
    }

    @Test
    void followsAnIntermediateAuthority() {
        HeldCertificate middle = new HeldCertificate.Builder().commonName("Middle").certificateAuthority(0).signedBy(PUBLIC_ROOT).build();
        HeldCertificate own = leaf(middle, SITE, 0, 3);
        assertEquals(Outcome.WORKS, judge(List.of(own.certificate(), middle.certificate()), SITE).outcome());
        assertEquals(Outcome.CERTIFICATE_UNTRUSTED, judge(List.of(own.certificate()), SITE).outcome());
    }

    @Test
    void forgivesOnlyTheDateWhereOnlyTheDateIsToBeForgiven() throws CertificateException {
        Recorder lenient = new Recorder(TRUST, Recorder.Rule.AT_ANY_DATE);
        lenient.checkServerTrusted(new X509Certificate[] {leaf(PUBLIC_ROOT, SITE, -10, -3).certificate()}, "UNKNOWN");
        X509Certificate[] strange = {leaf(STRANGER, SITE, -10, 3).certificate()};
        assertThrows(CertificateException.class, () -> lenient.checkServerTrusted(strange, "UNKNOWN"));
    }

    @Test
    void knowsThePublicAuthoritiesOfTheJdk() {
        assertTrue(Trust.beside(List.of(LOCAL_ROOT.certificate())).issuers().length > 50);
    }

    private static Identity judge(HeldCertificate leaf, String host) {
        return judge(List.of(leaf.certificate()), host);
    }

    private static Identity judge(List<X509Certificate> chain, String host) {
        Recorder recorder = new Recorder(TRUST, Recorder.Rule.ANYTHING);
        try {
            recorder.checkServerTrusted(chain.toArray(new X509Certificate[0]), "UNKNOWN");
        } catch (CertificateException impossible) {
            throw new AssertionError(impossible);
        }
        return Judge.judge(recorder, host, NOW, "TLSv1.3").orElseThrow();
    }
}
