package app.whoseside.os;

import app.whoseside.model.Address;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Recorded output, and addresses written short. */
public final class Recording {
    private Recording() {}

    public static String of(String path) {
        try (InputStream stream = Objects.requireNonNull(Recording.class.getResourceAsStream("/os/" + path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Address address(String url) {
        URI uri = URI.create(url);
        int port = uri.getPort() > 0 ? uri.getPort() : uri.getScheme().equals("https") ? 443 : 80;
        return new Address(uri.getScheme(), uri.getHost().replaceAll("[\\[\\]]", ""), port, "/");
    }
}
