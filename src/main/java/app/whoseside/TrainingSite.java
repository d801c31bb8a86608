package app.whoseside;

import java.io.Closeable;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A site and a name server on this computer's own loopback: the one says 502 in nginx's words, the other knows no name. */
final class TrainingSite implements Closeable {
    private static final String PAGE =
            "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
    private static final String ANSWER = "HTTP/1.1 502 Bad Gateway\r\nServer: nginx\r\nContent-Type: text/html\r\nContent-Length: " + PAGE.length()
            + "\r\nConnection: close\r\n\r\n" + PAGE;
    /** Nobody who asks here takes longer; a greeting for a safe connection is answered with words, which ends it. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** In a DNS answer (RFC 1035, 4.1.1): this is one, and no such name is there. */
    private static final int ANSWERED = 0x81;
    private static final int NO_SUCH_NAME = 0x83;

    private final ServerSocket site = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final DatagramSocket names = new DatagramSocket(0, InetAddress.getLoopbackAddress());

    TrainingSite() throws IOException {
        Thread.ofPlatform().daemon().name("site").start(this::serve);
        Thread.ofPlatform().daemon().name("names").start(this::name);
    }

    String url(String scheme) {
        return scheme + "://127.0.0.1:" + site.getLocalPort() + "/";
    }

    InetSocketAddress nameServer() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), names.getLocalPort());
    }

    private void serve() {
        while (!site.isClosed()) {
            try {
                Socket visitor = site.accept();
                Thread.ofVirtual().start(() -> answer(visitor));
            } catch (IOException e) {
                // Closed: the loop ends.
            }
        }
    }

    private static void answer(Socket visitor) {
        try (visitor) {
            visitor.setSoTimeout((int) PATIENCE.toMillis());
            byte[] asked = new byte[8192];
            if (visitor.getInputStream().read(asked) > 0) {
                visitor.getOutputStream().write(ANSWER.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            // A visitor who went away needs no answer.
        }
    }

    private void name() {
        while (!names.isClosed()) {
            try {
                DatagramPacket packet = new DatagramPacket(new byte[4096], 4096);
                names.receive(packet);
                packet.getData()[2] = (byte) ANSWERED;
                packet.getData()[3] = (byte) NO_SUCH_NAME;
                names.send(packet);
            } catch (IOException e) {
                // Closed: the loop ends.
            }
        }
    }

    @Override
    public void close() throws IOException {
        site.close();
        names.close();
    }
}
