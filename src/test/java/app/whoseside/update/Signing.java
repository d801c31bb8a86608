package app.whoseside.update;

import app.whoseside.model.Address;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;

/** A maker of version files with a key of its own, for tests. */
public final class Signing {
    public static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    public static final VersionNumber RUNNING = new VersionNumber(0, 9, 2);
    private static final String HOST = "whoseside.example";

    private final KeyPair pair = pair();

    /** Returns what a build would have in it, with the version file there. */
    public Release release(Address file) {
        return new Release(file, Set.of(HOST), pair.getPublic());
    }

    public Release release() {
        return release(new Address("https", HOST, 443, "/version"));
    }

    /** Returns the lines of a file that expires 90 days after it was published. */
    public static String lines(String version, Instant published) {
        return lines(version, published.toString(), published.plusSeconds(90L * 86_400).toString(), "https://" + HOST + "/versions/" + version);
    }

    public static String lines(String version, String published, String expires, String page) {
        return "format=whoseside-version-1\nversion=" + version + "\npublished=" + published + "\nexpires=" + expires + "\npage=" + page + "\n";
    }

    public byte[] signed(String lines) {
        return (lines + "signature=" + Base64.getEncoder().encodeToString(sign(lines.getBytes(StandardCharsets.UTF_8))) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a good file, published at noon. */
    public byte[] announcing(String version) {
        return signed(lines(version, NOON));
    }

    private byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            PrivateKey key = pair.getPrivate();
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
