package app.whoseside.os;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates one after another in PEM form (RFC 7468). A bad entry is skipped: one broken certificate must not hide the rest. */
public final class CertificateBundle {
    private static final Pattern ENTRY = Pattern.compile("-----BEGIN (?:TRUSTED )?CERTIFICATE-----([^-]*)-----END");

    private CertificateBundle() {}

    /** Reads the file; one that cannot be read counts as empty. */
    public static List<X509Certificate> read(Path path) {
        try {
            return read(Files.readString(path, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return List.of();
        }
    }

    static List<X509Certificate> read(String text) {
        List<X509Certificate> found = new ArrayList<>();
        Matcher entries = ENTRY.matcher(text);
        while (entries.find()) {
            decode(entries.group(1)).flatMap(CertificateBundle::certificate).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<byte[]> decode(String base64) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns the certificate in these DER bytes, or empty. */
    public static Optional<X509Certificate> certificate(byte[] der) {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            return Optional.of((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
        } catch (CertificateException e) {
            return Optional.empty();
        }
    }
}
