package app.whoseside.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.model.Address;
import app.whoseside.net.http.Fetched.Answered;
import app.whoseside.net.http.Fetched.Hop;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import okhttp3.Headers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortalTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.1, http, 10.0.0.1, true", "203.0.113.1, http, 100.64.0.1, true", "2001:db8::1, http, fd00::1, true",
        "203.0.113.1, http, 203.0.113.2, false", "203.0.113.1, https, 10.0.0.1, false", "10.0.0.2, http, 10.0.0.1, false"
    })
    void knowsAPrivatePageInPlaceOfAPublicOne(String first, String scheme, String last, boolean expected) {
        Address to = new Address(scheme, "login.example", 80, "/");
        Hop hop = new Hop(302, to, Optional.of(InetAddress.ofLiteral(first)), false);
        Optional<InetAddress> remote = Optional.of(InetAddress.ofLiteral(last));
        Answered answer = new Answered(List.of(hop), to, 200, "OK", Headers.of(), "", false, Optional.empty(), remote);
        assertEquals(expected, Portal.tookOver(answer));
    }
}
