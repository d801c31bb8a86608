package app.whoseside.probe;

import app.whoseside.net.Destination;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.time.Duration;

/** Whether a computer shows a sign of life. Whoever refuses a connection is alive too. */
public enum Knock {
    ALIVE,
    /** The system could not find it on the link. */
    UNREACHABLE,
    SILENT;

    public static Knock tcp(InetAddress address, int port, Duration patience) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(Destination.of(address), port), (int) patience.toMillis());
            return ALIVE;
        } catch (NoRouteToHostException e) {
            return UNREACHABLE;
        } catch (ConnectException e) {
            String message = String.valueOf(e.getMessage());
            return message.contains("refused") ? ALIVE : message.contains("nreachable") ? UNREACHABLE : SILENT;
        } catch (IOException e) {
            return SILENT;
        }
    }

    /** Without the right to send pings the JDK tries port 7 instead, which answers the same question. */
    public static Knock ping(InetAddress address, Duration patience) {
        try {
            return address.isReachable((int) patience.toMillis()) ? ALIVE : SILENT;
        } catch (IOException e) {
            return SILENT;
        }
    }
}
