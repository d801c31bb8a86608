package app.whoseside.net.proxy;

import app.whoseside.net.Stub;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small proxies that take every name for this computer. */
public final class TestProxy implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("^(?:CONNECT \\S+|GET http://[^/ ]+):([0-9]+)");
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final Stub stub;

    private TestProxy(int kind) throws IOException {
        stub = Stub.doing(kind == 5 ? this::socks5 : kind == 4 ? this::socks4 : this::http);
    }

    public static TestProxy http() throws IOException {
        return new TestProxy(0);
    }

    public static TestProxy socks5() throws IOException {
        return new TestProxy(5);
    }

    public static TestProxy socks4() throws IOException {
        return new TestProxy(4);
    }

    private void http(Socket client) throws IOException {
        String head = Stub.head(client);
        heads.add(head);
        Matcher port = PORT.matcher(head);
        if (!port.find()) {
            return;
        }
        try (Socket site = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port.group(1)))) {
            if (head.startsWith("CONNECT")) {
                Stub.say(client, "HTTP/1.1 200 Connection established\r\nVia: 1.1 gate\r\n\r\n");
            } else {
                Stub.say(site, head);
            }
            Stub.join(client, site);
        }
    }

    /** Wants the login "ann", "secret" when offered a choice. */
    private void socks5(Socket client) throws IOException {
        InputStream in = client.getInputStream();
        byte[] methods = in.readNBytes(in.readNBytes(2)[1]);
        boolean login = methods.length > 1;
        client.getOutputStream().write(new byte[] {5, (byte) (login ? 2 : 0)});
        if (login) {
            in.read();
            String name = new String(in.readNBytes(in.read()));
            String word = new String(in.readNBytes(in.read()));
            boolean right = name.equals("ann") && word.equals("secret");
            client.getOutputStream().write(new byte[] {1, (byte) (right ? 0 : 1)});
            if (!right) {
                return;
            }
        }
        byte[] request = in.readNBytes(4);
        String host = request[3] == 3 ? new String(in.readNBytes(in.read())) : "number " + in.readNBytes(request[3] == 1 ? 4 : 16).length;
        byte[] port = in.readNBytes(2);
        heads.add(host);
        relay(client, port, new byte[] {5, 0, 0, 1, 0, 0, 0, 0, 0, 0});
    }

    private void socks4(Socket client) throws IOException {
        InputStream in = client.getInputStream();
        byte[] request = in.readNBytes(8);
        while (in.read() > 0) {
            continue;
        }
        StringBuilder host = new StringBuilder();
        for (int next = in.read(); next > 0; next = in.read()) {
            host.append((char) next);
        }
        heads.add(host.toString());
        relay(client, new byte[] {request[2], request[3]}, new byte[] {0, 90, 0, 0, 0, 0, 0, 0});
    }

    private static void relay(Socket client, byte[] port, byte[] yes) throws IOException {
        try (Socket site = new Socket(InetAddress.getLoopbackAddress(), (port[0] & 0xff) << 8 | port[1] & 0xff)) {
            client.getOutputStream().write(yes);
            Stub.join(client, site);
        }
    }

    /** Returns what was asked so far: request heads, or names. */
    public List<String> heads() {
        return heads;
    }

    public int port() {
        return stub.port();
    }

    @Override
    public void close() throws IOException {
        stub.close();
    }
}
