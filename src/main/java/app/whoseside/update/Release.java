package app.whoseside.update;

import app.whoseside.model.Address;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a release looks for news of the next one, and whom it believes.
 *
 * @param file the signed version file
 * @param hosts on which the page of a version may be
 * @param key Ed25519
 */
public record Release(Address file, Set<String> hosts, PublicKey key) {
    private static final String RESOURCE = "/update.properties";

    public Release {
        hosts = Set.copyOf(hosts);
    }

    /** Returns what the build has in it, or empty where that is nothing, or nothing whole. Such a build neither asks nor looks. */
    public static Optional<Release> ofThisBuild() {
        try (InputStream in = Release.class.getResourceAsStream(RESOURCE)) {
            Properties values = new Properties();
            if (in != null) {
                values.load(in);
            }
            return of(values);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns what these values say, or empty where one is missing or wrong. */
    static Optional<Release> of(Properties values) {
        String place = values.getProperty("file", "").strip();
        if (place.isEmpty()) {
            // As in every build of one's own: reading keys would take a tenth of the start.
            return Optional.empty();
        }
        Optional<Address> file = page(place);
        Set<String> hosts = Arrays.stream(values.getProperty("page-hosts", "").strip().split("[\\s,]+"))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toSet());
        Optional<PublicKey> key = key(values.getProperty("key", "").strip());
        return file.isEmpty() || key.isEmpty() || hosts.isEmpty() ? Optional.empty() : Optional.of(new Release(file.get(), hosts, key.get()));
    }

    /** Reads the address of a page that can only be reached safely, at the usual port and without a login; empty for any other text. */
    static Optional<Address> page(String text) {
        if (!text.matches("https://[a-z0-9.-]+/[A-Za-z0-9._~/-]*")) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            return Optional.ofNullable(uri.getHost()).map(host -> new Address("https", host, 443, uri.getRawPath()));
        } catch (java.net.URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Reads an Ed25519 key as RFC 8410 writes it (SubjectPublicKeyInfo), in base64. */
    static Optional<PublicKey> key(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text.getBytes(StandardCharsets.US_ASCII));
            return Optional.of(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
