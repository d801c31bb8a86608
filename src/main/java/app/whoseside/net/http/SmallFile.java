package app.whoseside.net.http;

import app.whoseside.net.Interruptible;
import app.whoseside.net.Limits;
import app.whoseside.net.http.Clients.Versions;
import app.whoseside.net.proxy.Way;
import app.whoseside.net.tls.Recorder;
import app.whoseside.net.tls.Trust;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import okhttp3.Call;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;

/** Fetches a small file byte for byte: follows no redirect, keeps and sends no cookie, and says no more of itself than the program's name. */
public final class SmallFile {
    private final Limits limits;
    private final Trust trust;
    private final int most;
    private final Duration patience;

    /**
     * @param most bytes that the file may have
     * @param patience for everything together, finding the way included
     */
    public SmallFile(Limits limits, Trust trust, int most, Duration patience) {
        this.limits = limits;
        this.trust = trust;
        this.most = most;
        this.patience = patience;
    }

    /** What came. */
    public sealed interface Got {

        record Whole(byte[] bytes) implements Got {}

        /** Nobody answered, or nobody who may speak for that host. */
        record Nothing() implements Got {}

        /**
         * Somebody answered otherwise.
         *
         * @param why holds nothing of the answer
         */
        record Odd(String why) implements Got {}
    }

    /**
     * Returns what came in time. An interrupted fetch ends at once with Nothing and leaves the thread interrupted.
     *
     * @param way found anew for each fetch, since that may take time too
     */
    public Got get(String url, Callable<Way> way) {
        Stop stop = new Stop();
        Progress progress = new Progress();
        Thread waiting = Thread.currentThread();
        long end = System.nanoTime() + patience.toNanos();
        try {
            return Interruptible.run(() -> ask(url, way.call(), end, progress, stop), stop);
        } catch (InterruptedException stopped) {
            waiting.interrupt();
            return new Got.Nothing();
        } catch (Exception failed) {
            return progress.phase() == Phase.BODY ? new Got.Odd("it broke off, or came too slowly") : new Got.Nothing();
        }
    }

    private Got ask(String url, Way way, long end, Progress progress, Stop stop) throws IOException {
        HttpUrl page = HttpUrl.get(url);
        Duration left = Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
        Recorder recorder = new Recorder(trust, Recorder.Rule.TRUSTED);
        Watch watch = new Watch(progress);
        Request request = new Request.Builder().url(page).header("User-Agent", "Whoseside").header("Accept-Encoding", "identity").build();
        Call call = new Clients(limits).client(way, page.isHttps(), Versions.BOTH, recorder, watch, CookieJar.NO_COOKIES, left).newCall(request);
        stop.underWay(call);
        try (Response response = call.execute()) {
            if (watch.status() != 200) {
                return new Got.Odd("the answer was " + watch.status());
            }
            BufferedSource source = response.body().source();
            return source.request(most + 1L) ? new Got.Odd("it is too long") : new Got.Whole(source.readByteArray());
        }
    }
}
