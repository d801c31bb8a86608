package app.whoseside.net;

import java.time.Duration;
import java.time.InstantSource;

/**
 * How long a probe waits, and the clock that it reads.
 *
 * @param connect for a TCP connection, a TLS handshake each
 * @param answer from the request until the answer's head
 * @param name for a resolver's answer
 */
public record Limits(InstantSource clock, Duration connect, Duration answer, Duration name) {

    /**
     * A lost first packet is sent again after 1 s and a second one 2 s later (RFC 6298), so 4 s forgive two lost handshakes. A
     * gateway that waits for a slow application often gives up only after many seconds, and its error page is worth having.
     */
    public static Limits usual(InstantSource clock) {
        return new Limits(clock, Duration.ofSeconds(4), Duration.ofSeconds(10), Duration.ofSeconds(4));
    }
}
