package app.whoseside.net.http;

import java.net.InetAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a fetch is just now, for whoever does not want to wait for its end. */
public final class Progress {
    private volatile Phase phase = Phase.NAME;
    private volatile @Nullable InetAddress remote;

    /** Returns the furthest phase of the request under way; after a redirect that of the next one. */
    public Phase phase() {
        return phase;
    }

    public Optional<InetAddress> remote() {
        return Optional.ofNullable(remote);
    }

    void begins() {
        phase = Phase.NAME;
        remote = null;
    }

    /** A second address may be tried after the first one came further: the furthest counts. */
    void reached(Phase now) {
        phase = now.compareTo(phase) > 0 ? now : phase;
    }

    void talksWith(@Nullable InetAddress address) {
        remote = address;
    }
}
