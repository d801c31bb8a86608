package app.whoseside.probe.outside;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * The Globalping API, version 1. The service asks for half a second between a reply and the next question. OkHttp asks for gzip by itself.
 *
 * @param client goes through the person's proxy where there is one, and trusts what the system trusts
 * @param root such as {@code https://api.globalping.io}
 * @param userAgent names this program and where to find its people, as the service wishes
 * @param pause between questions
 * @param patience until a measurement is taken as it is
 */
public record Globalping(OkHttpClient client, HttpUrl root, String userAgent, Duration pause, Duration patience) {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final Duration ONE_CALL = Duration.ofSeconds(10);
    private static final long MOST_BYTES = 2_000_000;

    public Globalping(OkHttpClient client, String root, String userAgent) {
        this(client, HttpUrl.get(root), userAgent, Duration.ofMillis(500), Duration.ofSeconds(20));
    }

    record Reply(int status, String body, Optional<String> retryAfter) {
        boolean inProgress() {
            return status == 200 && Lenient.read(body).filter(read -> read.text("status").equals("in-progress")).isPresent();
        }
    }

    Reply create(JsonObject measurement) throws IOException, InterruptedException {
        return call(request("").post(RequestBody.create(measurement.toString(), JSON)).build());
    }

    /** Asks until the measurement is finished or the time is up, and returns the last reply. */
    Reply result(String id) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        Reply reply;
        do {
            Thread.sleep(pause);
            reply = call(request("/" + id).build());
        } while (reply.inProgress() && System.nanoTime() < end);
        return reply;
    }

    private Request.Builder request(String tail) {
        String url = root.toString().replaceFirst("/+$", "") + "/v1/measurements" + tail;
        return new Request.Builder().url(url).header("User-Agent", userAgent).header("Accept", JSON.toString());
    }

    /** Blocking calls of OkHttp wait on locks that an interrupt does not always end, so the call is made aside and cancelled. */
    private Reply call(Request request) throws IOException, InterruptedException {
        Call call = client.newCall(request);
        call.timeout().timeout(ONE_CALL.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        call.enqueue(new Callback() {
            @Override
            public void onFailure(Call failed, IOException problem) {
                reply.completeExceptionally(problem);
            }

            @Override
            public void onResponse(Call done, Response response) {
                try (response) {
                    String body = response.peekBody(MOST_BYTES).string();
                    reply.complete(new Reply(response.code(), body, Optional.ofNullable(response.header("Retry-After"))));
                } catch (IOException e) {
                    reply.completeExceptionally(e);
                }
            }
        });
        try {
            return reply.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException problem ? problem : new IOException(e.getCause());
        } finally {
            call.cancel();
        }
    }
}
