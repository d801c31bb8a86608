package app.whoseside.net.proxy;

import app.whoseside.net.BoundedLookup;
import app.whoseside.net.Destination;
import app.whoseside.net.Failure;
import app.whoseside.net.Limits;
import app.whoseside.os.ProxyChoice.Protocol;
import app.whoseside.os.ProxyChoice;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * A socket that goes by a proxy, whatever address it is told to connect to. Every failure of the proxy itself comes out as
 * ProxyTrouble, which the HTTP client's own proxy support would blend into plain connection errors.
 */
public final class ProxySocket extends Socket {
    private final ProxyChoice.Through proxy;
    private final boolean tunnel;
    private final Limits limits;
    private final SSLSocketFactory towardsProxy;
    private volatile @Nullable Socket safe;
    private volatile @Nullable ProxyAnswer answer;
    private volatile @Nullable InetAddress tried;

    /**
     * @param tunnel whether to ask for a way through at once; otherwise requests are sent to the proxy itself
     * @param towardsProxy for a proxy that itself is reached by TLS
     */
    public ProxySocket(ProxyChoice.Through proxy, boolean tunnel, Limits limits, SSLSocketFactory towardsProxy) {
        this.proxy = proxy;
        this.tunnel = tunnel || socks(proxy);
        this.limits = limits;
        this.towardsProxy = towardsProxy;
    }

    public static boolean socks(ProxyChoice.Through proxy) {
        return proxy.protocol() == Protocol.SOCKS4 || proxy.protocol() == Protocol.SOCKS5;
    }

    /** Connects to the proxy, and asks it for the target's name and port if this is a tunnel. The time limits are the socket's own. */
    @Override
    public void connect(SocketAddress target, int ignored) throws IOException {
        reach();
        int before = getSoTimeout();
        try {
            if (proxy.protocol() == Protocol.HTTPS) {
                setSoTimeout(Math.toIntExact(limits.connect().toMillis()));
                safe = greet();
            }
            if (tunnel) {
                ask((InetSocketAddress) target);
            }
        } catch (SocketTimeoutException silent) {
            throw ProxyTrouble.dead("no-answer");
        } catch (SSLException broken) {
            throw ProxyTrouble.dead("tls");
        } catch (ProxyTrouble said) {
            throw said;
        } catch (IOException cut) {
            throw ProxyTrouble.dead("eof");
        }
        setSoTimeout(before);
    }

    /** The name is compared too, as a login may follow. */
    private SSLSocket greet() throws IOException {
        SSLSocket layer = (SSLSocket) towardsProxy.createSocket(new Raw(), proxy.host(), proxy.port(), true);
        SSLParameters parameters = layer.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        layer.setSSLParameters(parameters);
        layer.startHandshake();
        return layer;
    }

    private void ask(InetSocketAddress target) throws IOException {
        Deadline in = new Deadline(this, getInputStream(), limits.answer());
        switch (proxy.protocol()) {
            case SOCKS4 -> Socks.four(target.getHostString(), target.getPort(), proxy.login(), getOutputStream(), in);
            case SOCKS5 -> Socks.five(target.getHostString(), target.getPort(), proxy.login(), getOutputStream(), in);
            case HTTP, HTTPS -> answer = Connect.ask(target.getHostString(), target.getPort(), proxy.login(), getOutputStream(), in);
        }
    }

    private void reach() throws IOException {
        int limit = Math.toIntExact(limits.silence().toMillis());
        try {
            List<InetAddress> found = BoundedLookup.within(limits, () -> List.of(InetAddress.getAllByName(proxy.host())));
            InetAddress best = found.size() == 1 ? found.getFirst() : answering(found, limit);
            tried = best;
            super.connect(new InetSocketAddress(Destination.of(best), proxy.port()), limit);
        } catch (UnknownHostException unknown) {
            throw ProxyTrouble.dead("unknown-host");
        } catch (IOException failed) {
            throw ProxyTrouble.dead(Failure.ofConnecting(failed).id());
        }
    }

    /**
     * Returns the first address that takes a connection, or just the first one. A socket connects only once in its life, and
     * "localhost" is often two addresses of which a program listens on one.
     */
    private InetAddress answering(List<InetAddress> found, int limit) {
        for (InetAddress each : found.subList(0, Math.min(4, found.size()))) {
            try (Socket trial = new Socket()) {
                trial.connect(new InetSocketAddress(Destination.of(each), proxy.port()), limit);
                return each;
            } catch (IOException not) {
                continue;
            }
        }
        return found.getFirst();
    }

    /** Returns what the proxy answered to CONNECT; empty for SOCKS. */
    public Optional<ProxyAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    /** Returns the proxy's own address; empty when its name is not known. */
    public Optional<InetAddress> tried() {
        return Optional.ofNullable(tried);
    }

    @Override
    public InputStream getInputStream() throws IOException {
        Socket layer = safe;
        return layer != null ? layer.getInputStream() : super.getInputStream();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        Socket layer = safe;
        return layer != null ? layer.getOutputStream() : super.getOutputStream();
    }

    /** The plain connection beneath, for the TLS layer towards the proxy: without it the layer would sit on itself. */
    private final class Raw extends Socket {
        @Override
        public InputStream getInputStream() throws IOException {
            return ProxySocket.super.getInputStream();
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return ProxySocket.super.getOutputStream();
        }

        @Override
        public boolean isConnected() {
            return true;
        }

        @Override
        public int getPort() {
            return ProxySocket.this.getPort();
        }

        @Override
        public InetAddress getInetAddress() {
            return ProxySocket.this.getInetAddress();
        }

        @Override
        public void setSoTimeout(int timeout) throws SocketException {
            ProxySocket.super.setSoTimeout(timeout);
        }

        @Override
        public int getSoTimeout() throws SocketException {
            return ProxySocket.super.getSoTimeout();
        }

        @Override
        public void close() throws IOException {
            ProxySocket.super.close();
        }
    }
}
