package app.whoseside.net.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.Optional;
import javax.net.ssl.SSLSocket;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Follows one request: how far it came and which address it talked with. */
final class Watch extends EventListener implements Interceptor {
    private final Progress progress;
    private volatile int status;
    private volatile @Nullable SSLSocket safe;

    Watch(Progress progress) {
        this.progress = progress;
        progress.begins();
    }

    Phase phase() {
        return progress.phase();
    }

    Optional<InetAddress> remote() {
        return progress.remote();
    }

    /** Returns the status as it came. */
    int status() {
        return status;
    }

    void greets(SSLSocket socket) {
        safe = socket;
    }

    /** Returns whether both sides agreed on HTTP/2, as the handshake (RFC 7301) says; a connection may break right behind it. */
    boolean newer() {
        SSLSocket last = safe;
        return last != null && "h2".equals(last.getApplicationProtocol());
    }

    /**
     * OkHttp asks again after some errors by itself (408, 421, 503 with Retry-After 0) and throws at 407 without a proxy. Each error
     * is passed upwards as a plain answer, so that what is measured is one request.
     */
    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        status = response.code();
        return status < 400 ? response : response.newBuilder().code(200).build();
    }

    @Override
    public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
        progress.reached(Phase.CONNECT);
        progress.talksWith(address.getAddress());
    }

    @Override
    public void secureConnectStart(Call call) {
        progress.reached(Phase.TLS);
    }

    @Override
    public void connectionAcquired(Call call, Connection connection) {
        progress.talksWith(connection.route().socketAddress().getAddress());
    }

    @Override
    public void requestHeadersStart(Call call) {
        progress.reached(Phase.REQUEST);
    }

    @Override
    public void requestHeadersEnd(Call call, Request request) {
        progress.reached(Phase.ANSWER);
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
        progress.reached(Phase.BODY);
    }
}
