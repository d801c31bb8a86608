package app.whoseside.net.http;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import app.whoseside.net.Limits;
import app.whoseside.net.http.Clients.Versions;
import app.whoseside.net.http.Fetched.Answered;
import app.whoseside.net.http.Fetched.Hop;
import app.whoseside.net.http.Fetched.NotAnswered;
import app.whoseside.net.proxy.ProxySocket;
import app.whoseside.net.proxy.ProxyTrouble;
import app.whoseside.net.proxy.Way;
import app.whoseside.net.tls.Identity;
import app.whoseside.net.tls.Judge;
import app.whoseside.net.tls.Recorder;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.Credentials;
import okhttp3.Handshake;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.internal.http2.ErrorCode;
import okhttp3.internal.http2.StreamResetException;

/**
 * One question to a site and its answer. It is asked as browsers do, in HTTP/2 where the site speaks it. That version has no reason phrases and no
 * spelling of header names, both of which tell who wrote an error page; so an error is asked for once more in HTTP/1.1. So is what breaks.
 */
final class Exchange {
    /** An error that took longer is not worth waiting for once more. */
    private static final Duration QUICK = Duration.ofMillis(1500);
    private static final Duration AGAIN = Duration.ofSeconds(2);
    private static final Set<Outcome> BREAKS = Set.of(Outcome.RESET, Outcome.BROKEN_ANSWER);

    private final Clients clients;
    private final Limits limits;
    private final String userAgent;

    /** What a much-used browser says of itself, with nothing of the person's in it. */
    static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36";

    Exchange(Clients clients, Limits limits, String userAgent) {
        this.clients = clients;
        this.limits = limits;
        this.userAgent = userAgent;
    }

    static String program(String version) {
        return "Mozilla/5.0 (compatible; Whoseside/" + version + "; checks why a page does not open)";
    }

    Fetched ask(Address address, HttpUrl url, Way way, Recorder recorder, Jar jar, Duration left, List<Hop> hops, Progress progress, Stop stop) {
        Question question = new Question(address, url, way, recorder, jar, hops, stop);
        long end = System.nanoTime() + left.toNanos();
        Said first = once(Versions.BOTH, question, left, progress);
        Duration rest = Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
        if (!first.newer()) {
            return first.fetched();
        }
        if (first.olderWanted()) {
            return once(Versions.OLDER, question, rest, progress).fetched();
        }
        return switch (first.fetched()) {
            case Answered error when error.status() >= 400 && left.minus(rest).compareTo(QUICK) < 0 -> older(error, question, rest);
            case NotAnswered broken when BREAKS.contains(broken.outcome()) -> whoseFault(broken, question, rest);
            default -> first.fetched();
        };
    }

    private Fetched older(Answered error, Question question, Duration rest) {
        Fetched again = once(Versions.OLDER, question, shorter(rest), new Progress()).fetched();
        return again instanceof Answered older && older.status() == error.status() ? older : error;
    }

    /** Where HTTP/1.1 brings an answer and HTTP/2 breaks each time, nothing is wrong but the site's HTTP/2. Browsers show an error then. */
    private Fetched whoseFault(NotAnswered broken, Question question, Duration rest) {
        if (!(once(Versions.OLDER, question, shorter(rest), new Progress()).fetched() instanceof Answered)) {
            return broken;
        }
        Said again = once(Versions.BOTH, question, shorter(rest), new Progress());
        return again.newer() && again.fetched() instanceof NotAnswered
                ? new NotAnswered(
                        broken.hops(), Outcome.BROKEN_ANSWER, Map.of(Fact.REASON, "http2"), broken.phase(), broken.identity(), broken.remote())
                : broken;
    }

    private static Duration shorter(Duration rest) {
        return rest.compareTo(AGAIN) < 0 ? rest : AGAIN;
    }

    private record Question(Address address, HttpUrl url, Way way, Recorder recorder, Jar jar, List<Hop> hops, Stop stop) {}

    /**
     * What came of one request.
     *
     * @param newer whether it was made in HTTP/2
     * @param olderWanted whether the site asked for HTTP/1.1 in its place (RFC 9113, section 7), which browsers then use
     */
    private record Said(Fetched fetched, boolean newer, boolean olderWanted) {}

    private Said once(Versions versions, Question question, Duration left, Progress progress) {
        Address address = question.address();
        Way way = question.way();
        Recorder recorder = question.recorder();
        List<Hop> hops = question.hops();
        Watch watch = new Watch(progress);
        Call call = clients.client(way, address.safe(), versions, recorder, watch, question.jar(), left).newCall(request(address, question.url(), way));
        question.stop().underWay(call);
        Optional<InetAddress> none = Optional.empty();
        try (Response response = call.execute()) {
            Handshake handshake = response.handshake();
            String tls = handshake == null ? "" : handshake.tlsVersion().javaName();
            Optional<Identity> identity = Judge.judge(recorder, address.host(), limits.clock().instant(), tls);
            Optional<InetAddress> remote = way instanceof Way.Straight ? watch.remote() : none;
            Body.Read body = Body.read(response);
            if (body.trouble().isPresent()) {
                Map<Fact, String> facts = Map.of(Fact.REASON, Phase.BODY.id(), Fact.STATUS, Integer.toString(watch.status()));
                return new Said(new NotAnswered(hops, body.trouble().get(), facts, Phase.BODY, identity, remote), watch.newer(), false);
            }
            Fetched answered = new Answered(hops, address, watch.status(), response.message(), response.headers(), body.text(),
                    way instanceof Way.ByProxy, identity, remote);
            return new Said(answered, watch.newer(), false);
        } catch (IOException failed) {
            Optional<InetAddress> remote = way instanceof Way.Straight ? watch.remote() : none;
            Optional<Identity> identity = Judge.judge(recorder, address.host(), limits.clock().instant(), "");
            Optional<Identity> refused = failed instanceof SSLException && !(failed.getCause() instanceof ProxyTrouble)
                    ? identity.filter(judged -> judged.outcome() != Outcome.WORKS)
                    : Optional.empty();
            if (refused.isPresent()) {
                Map<Fact, String> facts = Map.of(Fact.REASON, "certificate");
                return new Said(new NotAnswered(hops, refused.get().outcome(), facts, Phase.TLS, identity, remote), false, false);
            }
            Troubles.Trouble trouble = Troubles.of(failed, watch.phase());
            boolean older = failed instanceof StreamResetException reset && reset.errorCode == ErrorCode.HTTP_1_1_REQUIRED;
            return new Said(new NotAnswered(hops, trouble.outcome(), trouble.facts(), watch.phase(), identity, remote), watch.newer(), older);
        }
    }

    private Request request(Address address, HttpUrl url, Way way) {
        Request.Builder request = new Request.Builder()
                .url(url)
                .header("User-Agent", userAgent)
                // Some delivery networks answer in one bare line to whoever does not ask for a page.
                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .header("Accept-Language", "en;q=0.9,*;q=0.5")
                .header("Cache-Control", "no-cache")
                .header("Pragma", "no-cache");
        if (way instanceof Way.ByProxy(var proxy) && !address.safe() && !ProxySocket.socks(proxy)) {
            proxy.login().ifPresent(login ->
                    request.header("Proxy-Authorization", Credentials.basic(login.name(), login.password(), StandardCharsets.UTF_8)));
        }
        return request.build();
    }
}
