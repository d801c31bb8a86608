package app.whoseside.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.whoseside.model.Address;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {
    private static Pace pace(String host, String least) {
        return Pace.of(new Address("https", host, 443, "/"), Map.of("WHOSESIDE_WATCH_LEAST", least));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.example", "203.0.113.80", "2001:db8::1", "www.wikipedia.org", "xn--bcher-kva.example"})
    void aPublicSiteIsNeverAskedFaster(String host) {
        assertEquals(Pace.POLITE, pace(host, "100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "abc", "999999", ""})
    void rubbishShortensNothing(String least) {
        assertEquals(Pace.POLITE, pace("127.0.0.1", least));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "192.168.7.2", "localhost", "nas.local"})
    void aTestOnOnesOwnMachineCanBeShort(String host) {
        assertEquals(new Pace(Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(1500), Duration.ofMillis(500),
                Duration.ofNanos(16666666), Duration.ofDays(1)), pace(host, "100"));
    }
}
