package app.whoseside.net.http;

import app.whoseside.model.Fact;
import app.whoseside.model.Outcome;
import app.whoseside.net.BoundedLookup;
import app.whoseside.net.Failure;
import app.whoseside.net.proxy.ProxyTrouble;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLException;

/** Reads an exception of the HTTP client as an outcome and a reason. */
public final class Troubles {
    /** With several addresses tried, what tells most: what came furthest, and a clear no before silence. */
    private static final List<Outcome> TELLING = List.of(
            Outcome.BROKEN_ANSWER, Outcome.NO_ANSWER, Outcome.TLS_FAILED, Outcome.RESET, Outcome.REFUSED, Outcome.SILENT, Outcome.UNREACHABLE);

    private Troubles() {}

    /** What is wrong; REASON is always among the facts. */
    public record Trouble(Outcome outcome, Map<Fact, String> facts) {}

    /** Reads the failure of a request that came so far. Certificates are judged elsewhere. */
    public static Trouble of(IOException failed, Phase phase) {
        List<Trouble> all = new ArrayList<>();
        all.add(one(failed, phase));
        for (Throwable other : failed.getSuppressed()) {
            if (other instanceof IOException also) {
                all.add(one(also, phase));
            }
        }
        return all.stream().min(Comparator.comparingInt(trouble -> TELLING.indexOf(trouble.outcome()))).orElseThrow();
    }

    private static Trouble one(IOException failed, Phase phase) {
        if (failed instanceof ProxyTrouble said) {
            return new Trouble(said.outcome(), said.facts());
        }
        if (failed instanceof InterruptedIOException && failed.getCause() instanceof ProxyTrouble) {
            return one(ProxyTrouble.dead("no-answer"), phase);
        }
        if (failed instanceof BoundedLookup.Silent) {
            return trouble(Outcome.NAME_SILENT, "name");
        }
        if (failed instanceof UnknownHostException) {
            return trouble(Outcome.NAME_FAILED, "unknown-host");
        }
        boolean connecting = failed instanceof ConnectException || failed instanceof NoRouteToHostException
                || String.valueOf(failed.getMessage()).equalsIgnoreCase("connect timed out");
        if (phase == Phase.CONNECT || connecting) {
            return failed instanceof InterruptedIOException
                    ? trouble(Outcome.SILENT, "connect")
                    : trouble(Failure.ofConnecting(failed), "connect");
        }
        if (failed instanceof InterruptedIOException) {
            return phase == Phase.NAME ? trouble(Outcome.NAME_SILENT, "name") : trouble(Outcome.NO_ANSWER, phase.id());
        }
        if (Failure.reset(failed)) {
            return trouble(Outcome.RESET, phase.id());
        }
        return phase == Phase.TLS ? tls(failed) : trouble(Outcome.BROKEN_ANSWER, broken(failed));
    }

    private static Trouble tls(IOException failed) {
        String text = String.valueOf(failed.getMessage());
        if (failed.getCause() instanceof EOFException || failed instanceof EOFException || text.contains("terminated the handshake")) {
            return trouble(Outcome.RESET, "tls-closed");
        }
        if (failed instanceof SSLException && (text.contains("Unsupported or unrecognized") || text.contains("plaintext"))) {
            return trouble(Outcome.TLS_FAILED, "not-tls");
        }
        int alert = text.indexOf("alert: ");
        return trouble(Outcome.TLS_FAILED, alert >= 0 ? text.substring(alert + 7).toLowerCase(Locale.ROOT) : "handshake");
    }

    private static String broken(IOException failed) {
        String text = String.valueOf(failed.getMessage());
        boolean ended = failed instanceof EOFException || failed.getCause() instanceof EOFException || failed instanceof SocketException
                || text.contains("unexpected end of stream");
        return ended ? "closed" : "not-http";
    }

    private static Trouble trouble(Outcome outcome, String reason) {
        return new Trouble(outcome, Map.of(Fact.REASON, reason));
    }
}
