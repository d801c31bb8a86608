package app.whoseside.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.model.Outcome;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTest {
    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new ConnectException("Connection refused"), Outcome.REFUSED),
                Arguments.of(new ConnectException("Connection refused: getsockopt"), Outcome.REFUSED),
                Arguments.of(new ConnectException("Connection timed out: getsockopt"), Outcome.SILENT),
                Arguments.of(new SocketTimeoutException("Connect timed out"), Outcome.SILENT),
                Arguments.of(new NoRouteToHostException("No route to host"), Outcome.UNREACHABLE),
                Arguments.of(new ConnectException("Network is unreachable"), Outcome.UNREACHABLE),
                Arguments.of(new SocketException("Network is unreachable"), Outcome.UNREACHABLE),
                Arguments.of(new ConnectException("Cannot assign requested address"), Outcome.UNREACHABLE),
                Arguments.of(new ConnectException("Failed to connect to /1").initCause(new ConnectException("Connection refused")), Outcome.REFUSED),
                Arguments.of(new SocketException("Connection reset by peer"), Outcome.RESET));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void readsTheTextsOfTheJdk(IOException failed, Outcome expected) {
        assertEquals(expected, Failure.ofConnecting(failed));
    }
}
