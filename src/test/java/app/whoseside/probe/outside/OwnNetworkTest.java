package app.whoseside.probe.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnNetworkTest {
    private final MockWebServer web = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        web.start(InetAddress.getLoopbackAddress(), 0);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private static Here ask(HttpUrl page, Here known) throws InterruptedException {
        return new OwnNetwork(new Courier(new OkHttpClient(), "whoseside-test"), page, Duration.ofMillis(800)).ask(known, Deadline.after(Duration.ofSeconds(5)));
    }

    private Here ask() throws InterruptedException {
        return ask(web.url("/__down?bytes=0"), new Here(Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"asn, 64496, AS64496", "cf-meta-asn, 64496, AS64496", "Asn, as64496, AS64496", "asn, 0,", "asn, nothing,", "asn, 99999999999,", "other, 64496,"})
    void readsItFromAHeader(String name, String value, String network) throws InterruptedException {
        web.enqueue(new MockResponse.Builder().addHeader(name, value).build());
        assertEquals(Optional.ofNullable(network), ask().network());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"asn\": 64496, \"country\": \"DE\"} | AS64496", "{\"asn\": \"AS64496\"} | AS64496", "{\"org\": \"AS64496 Example Net\"} | AS64496",
        "{\"asn\": {}} |", "{\"asn\": null} |", "[] |", "<html>64496</html> |",
    })
    void orFromJson(String body, String network) throws InterruptedException {
        web.enqueue(new MockResponse.Builder().body(body).build());
        assertEquals(Optional.ofNullable(network), ask().network());
    }

    @Test
    void theCountryThatIsKnownStays() throws InterruptedException {
        web.enqueue(new MockResponse.Builder().addHeader("asn", "64496").addHeader("country", "de").build());
        web.enqueue(new MockResponse.Builder().addHeader("asn", "64496").addHeader("country", "de").build());
        assertEquals(Optional.of("DE"), ask().country());
        assertEquals(new Here(Optional.of("AS64496"), Optional.of("FR")), ask(web.url("/"), new Here(Optional.empty(), Optional.of("FR"))));
    }

    @Test
    void nothingOfThePersonIsSent() throws InterruptedException {
        web.enqueue(new MockResponse.Builder().addHeader("asn", "64496").build());
        ask();
        RecordedRequest request = web.takeRequest();
        assertEquals("GET /__down?bytes=0 HTTP/1.1", request.getRequestLine());
        assertNull(request.getHeaders().get("Referer"));
        assertNull(request.getHeaders().get("Cookie"));
    }

    @Test
    void aRefusalIsNothing() throws InterruptedException {
        web.enqueue(new MockResponse.Builder().code(403).addHeader("asn", "64496").build());
        assertEquals(new Here(Optional.empty(), Optional.empty()), ask());
        web.enqueue(new MockResponse.Builder().code(302).addHeader("Location", "/x").addHeader("asn", "64496").build());
        assertEquals(new Here(Optional.empty(), Optional.empty()), ask());
    }

    @Test
    void silenceIsNotWaitedFor() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            long start = System.nanoTime();
            assertEquals(new Here(Optional.empty(), Optional.empty()), ask(HttpUrl.get("http://127.0.0.1:" + silent.getLocalPort() + "/"), new Here(Optional.empty(), Optional.empty())));
            assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 1600);
        }
    }
}
