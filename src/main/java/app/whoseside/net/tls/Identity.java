package app.whoseside.net.tls;

import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/**
 * The certificate that a server showed, and what is to be said of it.
 *
 * @param outcome WORKS, or what is wrong
 * @param fingerprint SHA-256, lower-case hex
 * @param issuer organisation, or common name where there is none
 * @param voucher who vouches for it, or would at another date
 * @param begin when it becomes valid
 * @param end when it runs out or ran out
 * @param tls version, such as TLSv1.3; empty when the handshake did not get so far
 */
public record Identity(Outcome outcome, String fingerprint, String issuer, Voucher voucher, Instant begin, Instant end, String tls) {

    /** Returns what an observation tells of it. */
    public Map<Fact, String> facts(Instant now) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.FINGERPRINT, fingerprint);
        facts.put(Fact.ISSUER, issuer);
        facts.put(Fact.TRUST, voucher.id());
        facts.put(Fact.DAYS_EXPIRED, Long.toString(Duration.between(end, now).toDays()));
        if (begin.isAfter(now)) {
            facts.put(Fact.HOURS_EARLY, hours(now, begin));
        }
        if (now.isAfter(end)) {
            facts.put(Fact.HOURS_LATE, hours(end, now));
        }
        if (!tls.isEmpty()) {
            facts.put(Fact.TLS, tls);
        }
        return facts;
    }

    private static String hours(Instant from, Instant to) {
        return Long.toString(Math.ceilDiv(Duration.between(from, to).toSeconds(), 3600L));
    }

    static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String issuer(X509Certificate certificate) {
        String name = certificate.getIssuerX500Principal().getName();
        try {
            LdapName parts = new LdapName(name);
            return part(parts, "O", part(parts, "CN", name));
        } catch (InvalidNameException odd) {
            return name;
        }
    }

    private static String part(LdapName name, String type, String otherwise) {
        for (Rdn part : name.getRdns()) {
            if (part.getType().equalsIgnoreCase(type)) {
                return part.getValue().toString();
            }
        }
        return otherwise;
    }
}
