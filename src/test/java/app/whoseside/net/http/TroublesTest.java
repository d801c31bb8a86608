package app.whoseside.net.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.model.Outcome;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TroublesTest {
    static Stream<Arguments> severalAddresses() {
        IOException unreachable = new ConnectException("Network is unreachable");
        IOException silent = new SocketTimeoutException("Connect timed out");
        IOException refused = new ConnectException("Connection refused");
        IOException alert = new SSLHandshakeException("Received fatal alert: handshake_failure");
        return Stream.of(
                Arguments.of(Phase.CONNECT, unreachable, silent, Outcome.SILENT),
                Arguments.of(Phase.CONNECT, silent, refused, Outcome.REFUSED),
                Arguments.of(Phase.CONNECT, new NoRouteToHostException("No route to host"), unreachable, Outcome.UNREACHABLE),
                Arguments.of(Phase.TLS, silent, alert, Outcome.TLS_FAILED),
                Arguments.of(Phase.TLS, unreachable, alert, Outcome.TLS_FAILED));
    }

    @ParameterizedTest
    @MethodSource("severalAddresses")
    void letsTheMostTellingAddressSpeak(Phase phase, IOException first, IOException second, Outcome expected) {
        IOException both = first instanceof SocketTimeoutException ? new SocketTimeoutException(first.getMessage()) : copy(first);
        both.addSuppressed(second);
        assertEquals(expected, Troubles.of(both, phase).outcome());
    }

    private static IOException copy(IOException failed) {
        return failed instanceof NoRouteToHostException
                ? new NoRouteToHostException(failed.getMessage())
                : new ConnectException(failed.getMessage());
    }
}
