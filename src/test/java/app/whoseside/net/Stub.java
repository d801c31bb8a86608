package app.whoseside.net;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on the loopback address that does with each connection whatever a test wants, however rude. */
public final class Stub implements AutoCloseable {
    private final ServerSocket server;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();

    /** What to do with one connection; it is closed afterwards. */
    @FunctionalInterface
    public interface Behaviour {
        void serve(Socket socket) throws Exception;
    }

    private Stub(Behaviour behaviour) throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> accept(behaviour));
    }

    public static Stub doing(Behaviour behaviour) throws IOException {
        return new Stub(behaviour);
    }

    /** Reads a request's head, then sends this and closes. */
    public static Stub saying(String answer) throws IOException {
        Stub[] self = new Stub[1];
        self[0] = new Stub(socket -> {
            self[0].heads.add(head(socket));
            say(socket, answer);
        });
        return self[0];
    }

    /** Takes connections and never says anything. */
    public static Stub silent() throws IOException {
        return new Stub(socket -> Thread.sleep(60_000));
    }

    /** Returns a port at which nobody listens. */
    public static int closedPort() throws IOException {
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return gone.getLocalPort();
        }
    }

    public static void say(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Reads up to the blank line. */
    public static String head(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /** Copies in both directions until one side ends. */
    public static void join(Socket left, Socket right) throws IOException {
        Thread back = Thread.ofVirtual().start(() -> copy(right, left));
        copy(left, right);
        back.interrupt();
    }

    private static void copy(Socket from, Socket to) {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // The other side is gone.
        }
    }

    private void accept(Behaviour behaviour) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> {
                    try (socket) {
                        behaviour.serve(socket);
                    } catch (Exception rude) {
                        // The client went away first.
                    }
                });
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Returns the heads of the requests so far. */
    public List<String> heads() {
        return heads;
    }

    public int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
