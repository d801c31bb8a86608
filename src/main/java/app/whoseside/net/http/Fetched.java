package app.whoseside.net.http;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import app.whoseside.net.tls.Identity;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.Headers;

/** What came of asking for a page. */
public sealed interface Fetched {

    /** Redirects followed before, oldest first. */
    List<Hop> hops();

    /** The certificate of the last server asked, where one was shown. */
    Optional<Identity> identity();

    /** The site's IP address that was talked with or tried last; empty by a proxy, which knows alone. */
    Optional<InetAddress> remote();

    /**
     * A redirect: its status, the address that it leads to, and which computer sent it.
     *
     * @param anybodys whether somebody on the way may have made it
     */
    record Hop(int status, Address to, Optional<InetAddress> by, boolean anybodys) {}

    /**
     * An HTTP answer, whoever wrote it.
     *
     * @param last the address that gave the answer, after all redirects
     * @param message reason phrase, may be empty
     * @param body its first 64 KiB as text
     * @param proxied whether it came through a proxy
     */
    record Answered(
            List<Hop> hops,
            Address last,
            int status,
            String message,
            Headers headers,
            String body,
            boolean proxied,
            Optional<Identity> identity,
            Optional<InetAddress> remote)
            implements Fetched {}

    /**
     * No answer, or none to build on.
     *
     * @param phase how far it came
     * @param facts REASON always; of a proxy also what it said
     */
    record NotAnswered(
            List<Hop> hops, Outcome outcome, Map<Fact, String> facts, Phase phase, Optional<Identity> identity, Optional<InetAddress> remote)
            implements Fetched {}
}
