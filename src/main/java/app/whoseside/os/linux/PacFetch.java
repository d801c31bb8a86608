package app.whoseside.os.linux;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;

/**
 * Fetches a proxy script from the web or a file, by no proxy. The JDK follows a redirect only within one scheme.
 *
 * @param patience for the whole
 */
record PacFetch(Duration patience) {
    /** Chromium's limit for a proxy script. */
    private static final int LARGEST = 1024 * 1024;

    sealed interface Got {
        record Script(String text) implements Got {}

        /** Browsers cannot have it either. */
        record Nothing() implements Got {}

        /** Browsers may have it: a slow answer, a certificate that this program does not trust. */
        record Unclear() implements Got {}
    }

    Got fetch(String address) {
        CompletableFuture<Got> got = new CompletableFuture<>();
        AtomicBoolean answering = new AtomicBoolean();
        // A lookup of a name cannot be interrupted, so what is late is left behind.
        Thread.ofPlatform().daemon().name("proxy-rule").start(() -> got.complete(read(address, answering)));
        try {
            return got.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Got.Unclear();
        } catch (ExecutionException | TimeoutException late) {
            return answering.get() ? new Got.Unclear() : new Got.Nothing();
        }
    }

    private Got read(String address, AtomicBoolean answering) {
        try {
            URL url = URI.create(address).toURL();
            if (!url.getProtocol().matches("https?|file") || !url.getProtocol().equals("file") && url.getHost().isEmpty()) {
                return new Got.Unclear();
            }
            URLConnection connection = url.openConnection(Proxy.NO_PROXY);
            int millis = Math.toIntExact(patience.toMillis());
            connection.setConnectTimeout(millis);
            connection.setReadTimeout(millis);
            connection.setUseCaches(false);
            connection.connect();
            answering.set(true);
            boolean good = !(connection instanceof HttpURLConnection web) || web.getResponseCode() == 200;
            return good ? text(connection) : new Got.Nothing();
        } catch (SSLException untrusted) {
            return new Got.Unclear();
        } catch (SocketTimeoutException slow) {
            return answering.get() ? new Got.Unclear() : new Got.Nothing();
        } catch (IOException notThere) {
            return new Got.Nothing();
        } catch (RuntimeException noAddress) {
            return new Got.Unclear();
        }
    }

    private static Got text(URLConnection connection) throws IOException {
        try (InputStream in = connection.getInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return bytes.length <= LARGEST && text.contains("FindProxyForURL") ? new Got.Script(text) : new Got.Nothing();
        }
    }
}
