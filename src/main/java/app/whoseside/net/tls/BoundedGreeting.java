package app.whoseside.net.tls;

import app.whoseside.net.Limits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.function.Consumer;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Gives the TLS handshake on a connection the time of a connection, not that of an answer: a server that took the connection and does not
 * greet is silent. The HTTP client sets its own limit again after the handshake.
 */
public final class BoundedGreeting extends SSLSocketFactory {
    private final SSLSocketFactory factory;
    private final Limits limits;
    private final Consumer<SSLSocket> made;

    /** @param made hears of each safe connection before its handshake */
    public BoundedGreeting(SSLSocketFactory factory, Limits limits, Consumer<SSLSocket> made) {
        this.factory = factory;
        this.limits = limits;
        this.made = made;
    }

    @Override
    public Socket createSocket(Socket connected, String host, int port, boolean closeBoth) throws IOException {
        connected.setSoTimeout(Math.toIntExact(limits.silence().toMillis()));
        SSLSocket safe = (SSLSocket) factory.createSocket(connected, host, port, closeBoth);
        made.accept(safe);
        return safe;
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return factory.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return factory.getSupportedCipherSuites();
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
