package app.whoseside.net;

import app.whoseside.model.Outcome;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.util.Locale;

/**
 * Reads what went wrong out of an exception of the JDK's sockets. Its own texts are English on every system; the few words looked
 * for are those of NioSocketImpl and the system's error list behind it.
 */
public final class Failure {
    private Failure() {}

    /** Returns REFUSED, SILENT, UNREACHABLE or RESET for a connection that did not come about. */
    public static Outcome ofConnecting(IOException failed) {
        String text = words(failed);
        if (failed instanceof NoRouteToHostException || text.contains("unreachable") || text.contains("no route")
                || text.contains("unavailable") || text.contains("assign requested")) {
            return Outcome.UNREACHABLE;
        }
        if (failed instanceof SocketTimeoutException || text.contains("timed out") || text.contains("timeout")) {
            return Outcome.SILENT;
        }
        if (text.contains("refused")) {
            return Outcome.REFUSED;
        }
        if (reset(failed)) {
            return Outcome.RESET;
        }
        return failed instanceof ConnectException ? Outcome.REFUSED : Outcome.UNREACHABLE;
    }

    /** Returns whether the other side, or somebody in its name, tore an open connection down. */
    public static boolean reset(IOException failed) {
        String text = words(failed);
        return text.contains("connection reset") || text.contains("broken pipe") || text.contains("aborted") || text.contains("forcibly closed");
    }

    private static String words(Throwable failed) {
        StringBuilder text = new StringBuilder();
        for (Throwable each = failed; each != null; each = each.getCause()) {
            text.append(each.getMessage()).append('\n');
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
