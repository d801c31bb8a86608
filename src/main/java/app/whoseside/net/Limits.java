package app.whoseside.net;

import java.time.Duration;
import java.time.InstantSource;

/**
 * How long a probe waits, and the clock that it reads.
 *
 * @param connect at most for a TCP connection, and for a TLS handshake
 * @param answer from the request until the answer's head
 * @param name for a resolver's answer
 * @param line what the line has shown in this examination
 */
public record Limits(InstantSource clock, Duration connect, Duration answer, Duration name, Line line) {
    /** The library asks the next name server only after 5 s (resolv.conf(5)). */
    private static final Duration LOOKUP = Duration.ofSeconds(6);

    public Limits(InstantSource clock, Duration connect, Duration answer, Duration name) {
        this(clock, connect, answer, name, new Line());
    }

    /** A gateway that waits for a slow application often gives up only after many seconds, and its error page is worth having. */
    public static Limits usual(InstantSource clock) {
        return new Limits(clock, Duration.ofSeconds(4), Duration.ofSeconds(10), Duration.ofSeconds(4));
    }

    /** Returns how long a connection may be silent. */
    public Duration silence() {
        return line.silence().compareTo(connect) < 0 ? line.silence() : connect;
    }

    /** Returns how long the system's library may take for a name, so that a second name server can still answer for a first one that is down. */
    public Duration lookup() {
        Duration most = name.multipliedBy(3).dividedBy(2);
        return most.compareTo(LOOKUP) < 0 ? most : LOOKUP;
    }

    /** Returns how long a site may take in all whose answer is known to come quickly. */
    public Duration brief() {
        return connect.plusMillis(500);
    }

    /** Returns how long a public name directory may take: two lost packets, and no more, since they stand near everybody. */
    public Duration directory() {
        return name.multipliedBy(5).dividedBy(8);
    }
}
