package app.whoseside.probe.outside;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Carries small questions to services and back: follows no redirect, reads at most 2 MB, ends in time. */
public final class Courier {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final long MOST_BYTES = 2_000_000;
    /** One lost packet is forgiven (RFC 6298); a proxy that stays silent must leave time to go around it. */
    private static final Duration CONNECT = Duration.ofMillis(1500);

    private final OkHttpClient client;
    private final String userAgent;

    /**
     * @param client knows the way and whom to trust
     * @param userAgent names this program, as services wish
     */
    public Courier(OkHttpClient client, String userAgent) {
        this.client = client.newBuilder().followRedirects(false).followSslRedirects(false).connectTimeout(CONNECT).build();
        this.userAgent = userAgent;
    }

    record Reply(int status, Headers headers, String body) {
        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }
    }

    Reply get(HttpUrl url, Deadline end) throws IOException, InterruptedException {
        return call(request(url).build(), end.left());
    }

    Reply post(HttpUrl url, String json, Deadline end) throws IOException, InterruptedException {
        return call(request(url).post(RequestBody.create(json, JSON)).build(), end.left());
    }

    private Request.Builder request(HttpUrl url) {
        return new Request.Builder().url(url).header("User-Agent", userAgent).header("Accept", JSON.toString());
    }

    /** Blocking calls of OkHttp wait on locks that an interrupt does not always end, so the call is made aside and cancelled. */
    private Reply call(Request request, Duration patience) throws IOException, InterruptedException {
        if (patience.isZero()) {
            throw new InterruptedIOException("no time left");
        }
        Call call = client.newCall(request);
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        call.enqueue(new Callback() {
            @Override
            public void onFailure(Call failed, IOException problem) {
                reply.completeExceptionally(problem);
            }

            @Override
            public void onResponse(Call done, Response response) {
                try (response) {
                    reply.complete(new Reply(response.code(), response.headers(), response.peekBody(MOST_BYTES).string()));
                } catch (IOException e) {
                    reply.completeExceptionally(e);
                }
            }
        });
        try {
            return reply.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new InterruptedIOException("timeout");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException problem ? problem : new IOException(e.getCause());
        } finally {
            call.cancel();
        }
    }
}
