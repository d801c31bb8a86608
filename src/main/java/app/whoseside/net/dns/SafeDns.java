package app.whoseside.net.dns;

import app.whoseside.net.dns.NameAnswer.Failed;
import app.whoseside.net.dns.NameAnswer.Silent;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/**
 * DNS over HTTPS (RFC 8484), in wire format by POST. The resolver is reached at a known address, so its own name is never looked up, and
 * its certificate must be good: then nobody on the way can change the answer.
 */
public final class SafeDns implements NameService {
    private static final MediaType FORM = MediaType.get("application/dns-message");

    private final String url;
    private final InetAddress address;
    private final Duration patience;
    private final OkHttpClient client;

    /**
     * @param url https address of the service
     * @param address where the service is reached
     * @param patience for the whole
     */
    public SafeDns(String url, InetAddress address, SSLSocketFactory sockets, X509TrustManager trust, Duration patience) {
        this.url = url;
        this.address = address;
        this.patience = patience;
        this.client = new OkHttpClient.Builder()
                .dns(host -> List.of(address))
                .proxy(Proxy.NO_PROXY)
                .sslSocketFactory(sockets, trust)
                .followRedirects(false)
                .callTimeout(patience)
                .connectionPool(new ConnectionPool(0, 1, java.util.concurrent.TimeUnit.SECONDS))
                .dispatcher(new Dispatcher(java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()))
                .build();
    }

    @Override
    public String whom() {
        return address.getHostAddress();
    }

    @Override
    public NameAnswer ask(String host) {
        try {
            Name name = Name.fromString(host, Name.root);
            Call ipv4 = call(name, Type.A);
            Call ipv6 = call(name, Type.AAAA);
            CompletableFuture<NameAnswer> both = send(ipv4).thenCombine(send(ipv6), Reply::join);
            try {
                return both.get();
            } finally {
                ipv4.cancel();
                ipv6.cancel();
            }
        } catch (TextParseException e) {
            return new Failed("not-a-name");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Silent("interrupted");
        } catch (ExecutionException e) {
            return new Silent("timeout");
        }
    }

    /** The id is 0 so that caches on the way may help (RFC 8484, section 4.1). */
    private Call call(Name name, int type) {
        Message query = Message.newQuery(org.xbill.DNS.Record.newRecord(name, type, DClass.IN));
        query.getHeader().setID(0);
        return client.newCall(new Request.Builder()
                .url(url)
                .header("Accept", FORM.toString())
                .post(RequestBody.create(query.toWire(), FORM))
                .build());
    }

    private CompletableFuture<NameAnswer> send(Call call) {
        CompletableFuture<NameAnswer> answer = new CompletableFuture<>();
        call.enqueue(new Callback() {
            @Override
            public void onFailure(Call failed, IOException problem) {
                answer.complete(silence(problem));
            }

            @Override
            public void onResponse(Call done, Response response) {
                try (response) {
                    answer.complete(response.code() == 200 ? Reply.read(new Message(bytes(response))) : new Failed("HTTP " + response.code()));
                } catch (IOException | RuntimeException e) {
                    answer.complete(new Failed("nonsense"));
                }
            }
        });
        return answer;
    }

    /** No DNS message is longer than 65535 bytes. */
    private static byte[] bytes(Response response) throws IOException {
        return response.peekBody(65_535).bytes();
    }

    private static NameAnswer silence(IOException problem) {
        return switch (problem) {
            case SSLException e -> new Failed("tls");
            case NoRouteToHostException e -> new Silent("no-route");
            case ConnectException e -> new Silent(String.valueOf(e.getMessage()).contains("nreachable") ? "no-route" : "refused");
            default -> new Silent("timeout");
        };
    }
}
