package app.whoseside.net.http;

import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** Ends the request under way, and every one that would follow it. */
final class Stop implements Runnable {
    private @Nullable Call call;
    private boolean stopped;

    synchronized void underWay(Call now) {
        call = now;
        if (stopped) {
            now.cancel();
        }
    }

    @Override
    public synchronized void run() {
        stopped = true;
        if (call != null) {
            call.cancel();
        }
    }
}
