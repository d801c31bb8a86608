package app.whoseside.net.http;

import app.whoseside.net.BoundedLookup;
import app.whoseside.net.Limits;
import app.whoseside.net.PatientSocket;
import app.whoseside.net.proxy.ProxySocket;
import app.whoseside.net.proxy.Way;
import app.whoseside.net.tls.BoundedGreeting;
import app.whoseside.net.tls.Contexts;
import app.whoseside.net.tls.Recorder;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.SocketFactory;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.CookieJar;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/**
 * HTTP clients for one request each: nothing is kept from an earlier one.
 */
final class Clients {
    private final OkHttpClient base = new OkHttpClient.Builder()
            .followRedirects(false)
            .followSslRedirects(false)
            .connectionSpecs(List.of(
                    new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS).allEnabledTlsVersions().allEnabledCipherSuites().build(),
                    ConnectionSpec.CLEARTEXT))
            .connectionPool(new ConnectionPool(0, 1, TimeUnit.NANOSECONDS))
            .build();
    private final Limits limits;

    Clients(Limits limits) {
        this.limits = limits;
    }

    /** Which versions of HTTP are offered on a safe connection. */
    enum Versions {
        /** What browsers offer over TCP. */
        BOTH(List.of(Protocol.HTTP_2, Protocol.HTTP_1_1)),
        OLDER(List.of(Protocol.HTTP_1_1));

        private final List<Protocol> protocols;

        Versions(List<Protocol> protocols) {
            this.protocols = protocols;
        }
    }

    OkHttpClient client(Way way, boolean safe, Versions versions, Recorder recorder, Watch watch, CookieJar jar, Duration left) {
        OkHttpClient.Builder client = base.newBuilder()
                .protocols(versions.protocols)
                .connectTimeout(limits.connect())
                .readTimeout(limits.answer())
                .writeTimeout(limits.answer())
                .callTimeout(left)
                .cookieJar(jar)
                .addNetworkInterceptor(watch)
                .eventListener(watch)
                .sslSocketFactory(new BoundedGreeting(Contexts.sockets(recorder), limits, watch::greets), recorder);
        return switch (way) {
            case Way.Straight(Dns names) -> client.proxy(Proxy.NO_PROXY)
                    .socketFactory(new Sockets(() -> new PatientSocket(limits)))
                    .dns(host -> Addresses.some(BoundedLookup.within(limits, () -> names.lookup(host))))
                    .build();
            case Way.ByProxy(var proxy) -> {
                boolean relay = !safe && !ProxySocket.socks(proxy);
                Recorder towards = new Recorder(recorder.trust(), Recorder.Rule.TRUSTED);
                InetSocketAddress gate = InetSocketAddress.createUnresolved(proxy.host(), proxy.port());
                yield client.proxy(relay ? new Proxy(Proxy.Type.HTTP, gate) : Proxy.NO_PROXY)
                        .dns(Clients::unasked)
                        .socketFactory(new Sockets(() -> new ProxySocket(proxy, !relay, limits, Contexts.sockets(towards))))
                        .build();
            }
        };
    }

    /** The proxy looks the name up; the client only needs something that carries the name. */
    private static List<InetAddress> unasked(String host) throws UnknownHostException {
        return List.of(InetAddress.getByAddress(host, new byte[4]));
    }

    /** Makes plain sockets of one kind; the HTTP client connects them itself. */
    private static final class Sockets extends SocketFactory {
        private final Supplier<Socket> make;

        Sockets(Supplier<Socket> make) {
            this.make = make;
        }

        @Override
        public Socket createSocket() {
            return make.get();
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
            throw new UnsupportedOperationException();
        }
    }
}
