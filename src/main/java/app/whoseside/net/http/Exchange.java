package app.whoseside.net.http;

import app.whoseside.model.Address;
import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import app.whoseside.net.Limits;
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
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.Credentials;
import okhttp3.Handshake;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;

/** One request and its answer. */
final class Exchange {
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
        Watch watch = new Watch(progress);
        Call call = clients.client(way, address.safe(), recorder, watch, jar, left).newCall(request(address, url, way));
        stop.underWay(call);
        Optional<InetAddress> none = Optional.empty();
        try (Response response = call.execute()) {
            Handshake handshake = response.handshake();
            String tls = handshake == null ? "" : handshake.tlsVersion().javaName();
            Optional<Identity> identity = Judge.judge(recorder, address.host(), limits.clock().instant(), tls);
            Optional<InetAddress> remote = way instanceof Way.Straight ? watch.remote() : none;
            Body.Read body = Body.read(response);
            if (body.trouble().isPresent()) {
                Map<Fact, String> facts = Map.of(Fact.REASON, Phase.BODY.id(), Fact.STATUS, Integer.toString(watch.status()));
                return new NotAnswered(hops, body.trouble().get(), facts, Phase.BODY, identity, remote);
            }
            return new Answered(hops, address, watch.status(), response.message(), response.headers(), body.text(),
                    way instanceof Way.ByProxy, identity, remote);
        } catch (IOException failed) {
            Optional<InetAddress> remote = way instanceof Way.Straight ? watch.remote() : none;
            Optional<Identity> identity = Judge.judge(recorder, address.host(), limits.clock().instant(), "");
            Optional<Identity> refused = failed instanceof SSLException && !(failed.getCause() instanceof ProxyTrouble)
                    ? identity.filter(judged -> judged.outcome() != Outcome.WORKS)
                    : Optional.empty();
            if (refused.isPresent()) {
                return new NotAnswered(hops, refused.get().outcome(), Map.of(Fact.REASON, "certificate"), Phase.TLS, identity, remote);
            }
            Troubles.Trouble trouble = Troubles.of(failed, watch.phase());
            return new NotAnswered(hops, trouble.outcome(), trouble.facts(), watch.phase(), identity, remote);
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
