package app.whoseside.net.tls;

import app.whoseside.model.Outcome;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.internal.tls.OkHostnameVerifier;

/**
 * What is wrong with a certificate. The order is that of browsers: first who vouches, then for whom, then for when; so an expired
 * certificate that nobody ever vouched for is untrusted, not expired. Names are compared as RFC 6125 says.
 */
public final class Judge {
    private Judge() {}

    /** Judges the chain that the recorder saw; empty when none was shown. */
    public static Optional<Identity> judge(Recorder seen, String host, Instant now, String tls) {
        List<X509Certificate> chain = seen.chain();
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        X509Certificate own = chain.getFirst();
        Voucher atAnyTime = seen.voucher() != Voucher.NONE
                ? seen.voucher()
                : vouchedOnce(seen.trust(), chain);
        Outcome outcome = outcome(chain, atAnyTime, seen.voucher() != Voucher.NONE, host, now);
        Instant ownEnd = own.getNotAfter().toInstant();
        Instant end = outcome == Outcome.CERTIFICATE_EXPIRED && ownEnd.isAfter(now) ? firstEnd(chain) : ownEnd;
        return Optional.of(new Identity(outcome, Identity.fingerprint(own), Identity.issuer(own), atAnyTime, own.getNotBefore().toInstant(), end, tls));
    }

    private static Outcome outcome(List<X509Certificate> chain, Voucher atAnyTime, boolean valid, String host, Instant now) {
        if (atAnyTime == Voucher.NONE) {
            return Outcome.CERTIFICATE_UNTRUSTED;
        }
        if (!OkHostnameVerifier.INSTANCE.verify(host, chain.getFirst())) {
            return Outcome.CERTIFICATE_WRONG_NAME;
        }
        if (valid) {
            return Outcome.WORKS;
        }
        if (firstEnd(chain).isBefore(now)) {
            return Outcome.CERTIFICATE_EXPIRED;
        }
        return lastBegin(chain).isAfter(now) ? Outcome.CERTIFICATE_NOT_YET_VALID : Outcome.CERTIFICATE_UNTRUSTED;
    }

    /**
     * Returns who vouches for the chain at a time at which all of it was valid, or at least the server's own certificate: some
     * servers still send a stray one that ran out long before.
     */
    static Voucher vouchedOnce(Trust trust, List<X509Certificate> chain) {
        Stream<Instant> times = Stream.of(lastBegin(chain), ownBegin(chain), chain.getFirst().getNotAfter().toInstant());
        return times.map(time -> trust.vouchAt(chain, time)).filter(voucher -> voucher != Voucher.NONE).findFirst().orElse(Voucher.NONE);
    }

    private static Instant ownBegin(List<X509Certificate> chain) {
        return chain.getFirst().getNotBefore().toInstant();
    }

    private static Instant firstEnd(List<X509Certificate> chain) {
        return chain.stream().map(certificate -> certificate.getNotAfter().toInstant()).min(Instant::compareTo).orElseThrow();
    }

    private static Instant lastBegin(List<X509Certificate> chain) {
        return chain.stream().map(certificate -> certificate.getNotBefore().toInstant()).max(Instant::compareTo).orElseThrow();
    }
}
