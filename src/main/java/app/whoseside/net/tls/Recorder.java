package app.whoseside.net.tls;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.X509TrustManager;

/** Remembers the chain that a server showed, whether or not it is then refused. One for each connection. */
public final class Recorder implements X509TrustManager {

    /** What is let through. */
    public enum Rule {
        /** What a browser on this computer would accept. */
        TRUSTED,
        /** The same, but at any date: to read a clock in spite of a wrong own one. */
        AT_ANY_DATE,
        /** Anything: to look at it, with nothing sent afterwards. */
        ANYTHING
    }

    private final Trust trust;
    private final Rule rule;
    private volatile List<X509Certificate> chain = List.of();
    private volatile Voucher voucher = Voucher.NONE;

    public Recorder(Trust trust, Rule rule) {
        this.trust = trust;
        this.rule = rule;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String keyExchange) throws CertificateException {
        Voucher now = trust.vouch(shown, keyExchange);
        chain = List.of(shown);
        voucher = now;
        if (now == Voucher.NONE && !forgiven(chain)) {
            throw new CertificateException("nobody vouches for this certificate");
        }
    }

    private boolean forgiven(List<X509Certificate> shown) {
        return switch (rule) {
            case TRUSTED -> false;
            case AT_ANY_DATE -> Judge.vouchedOnce(trust, shown) != Voucher.NONE;
            case ANYTHING -> true;
        };
    }

    /** Returns what was shown, the server's own certificate first; empty when it never came to that. */
    public List<X509Certificate> chain() {
        return chain;
    }

    public Voucher voucher() {
        return voucher;
    }

    public Trust trust() {
        return trust;
    }

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String keyExchange) throws CertificateException {
        throw new CertificateException("not a server");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return trust.issuers();
    }
}
