package app.whoseside.report;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Confidence;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.testing.Samples;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {
    private static final Redaction REDACTION =
            new Redaction(new Personal("ada", "/home/ada", "ada-laptop", Set.of("198.51.100.4", "2001:db8:1:2:aaaa:bbbb:cccc:dddd", "192.168.1.23")));

    /** A hostile server chooses what stands in a redirect. */
    @Test
    void aHostileTextIsQuick() {
        String hostile = "https://shop.example/" + "a.".repeat(50_000) + " " + "/x".repeat(50_000);
        assertTimeout(Duration.ofSeconds(3), () -> REDACTION.of(hostile));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "192.168.1.23 | 192.168.x.h1",
        "10.1.2.3:8080 | 10.x.x.h1:8080",
        "172.16.0.1 and 172.31.255.9 and 172.32.0.1 | 172.16.x.h1 and 172.31.x.h1 and 172.32.0.1",
        "192.168.1.1 192.168.1.2 192.168.1.1 | 192.168.x.h1 192.168.x.h2 192.168.x.h1",
        "169.254.7.8, 100.64.1.2. | 169.254.x.h1, 100.64.x.h1.",
        "198.51.100.4 asks 198.51.100.5 | own-address-1 asks 198.51.100.5",
        "127.0.0.1:8080 | 127.0.0.1:8080",
        "[fe80::1ff:fe23:4567:890a%eth0]:80 | [fe80::h1]:80",
        "fd12:3456:789a::1 | fd00::h1",
        "2001:db8:1:2:aaaa:bbbb:cccc:dddd | own-address-1",
        "2001:db8:1:2::5 and 2001:db8:1:3::5 | own-address-1 and 2001:db8:1:3::5",
        "::1 at 14:02:11 | ::1 at 14:02:11",
        "link 00:1A:2b:3c:4d:5E up | link hardware-address-1 up",
        "/home/ada/.config/x | ~/.config/x",
        "/home/eve/x C:\\Users\\Ada Q\\x | /home/user/x C:\\Users\\user\\x",
        "ada-laptop.local and ADA-LAPTOP | this-computer and this-computer",
        "ada-laptop.shop.example | this-computer",
        "Via: 1.1 ada-laptop (squid/5.7) | Via: 1.1 this-computer (squid/5.7)",
        "socks5://ada:se@cret@proxy.example | socks5://masked@proxy.example",
        "https://a.example/u/anna@x.example/ | https://a.example/u/masked-1/",
        "https://a.example/reset/123e4567-e89b-12d3-a456-426614174000 | https://a.example/reset/masked-1",
        "https://a.example/invite/k3j4h5g6f7d8s9a0q1w2 | https://a.example/invite/masked-1",
        "https://a.example/articles/2026-11-21-hello-world | https://a.example/articles/2026-11-21-hello-world",
        "http://me:secret@proxy.example:3128 | http://masked@proxy.example:3128",
        "socks5://me@proxy.example | socks5://masked@proxy.example",
        "302 https://shop.example/in?session=abc&page=2 | 302 https://shop.example/in?session=masked-1&page=2",
        "302 /in?token=abc | 302 /in?token=masked-1",
        "https://a.example/?x=0123456789abcdef0123&y=0123456789abcdef0123&q=red+shoes | https://a.example/?x=masked-1&y=masked-1&q=masked-2",
        "https://a.example/?to=me%40mail.example | https://a.example/?to=masked-1",
        "https://a.example/reset/eyJhbGciOiJIUzI1NiJ9.e30.abc/x | https://a.example/reset/masked-1/x",
        "https://a.example/a-long-title-of-an-article-about-502 | https://a.example/a-long-title-of-an-article-about-502",
        "Cookie: a=b | Cookie: masked",
        "nginx/1.18.0 (Ubuntu) $1 \\x | nginx/1.18.0 (Ubuntu) $1 \\x",
    })
    void masks(String text, String wanted) {
        assertEquals(wanted, REDACTION.of(text));
    }

    @Test
    void theSiteStaysAndStandInsAreSharedThroughout() {
        var seen = new Observation(
                Vantage.SYSTEM, Target.ROUTER, "192.168.1.1", Outcome.WORKS,
                Map.of(Fact.ADDRESS, "192.168.1.1", Fact.REDIRECTS, "302 https://shop.example/?token=abc"), Samples.NOON, Duration.ZERO);
        var redacted = REDACTION.of(Samples.examined(Samples.backendDown(Confidence.SURE), List.of(seen), Map.of("router", "192.168.1.1", "home", "/home/ada")))
                .examined();
        assertEquals("https://shop.example/basket?token=masked-1&page=2", redacted.address().url());
        Observation shown = redacted.observations().getFirst();
        assertEquals("192.168.x.h1", shown.asked());
        assertEquals("192.168.x.h1", shown.facts().get(Fact.ADDRESS));
        assertEquals("302 https://shop.example/?token=masked-1", shown.facts().get(Fact.REDIRECTS));
        assertEquals(Map.of("router", "192.168.x.h1", "home", "~"), redacted.environment());
    }

    @Test
    void longAndOddTextsAreDoneInTime() {
        for (String piece : List.of("a", "1.", "1:", "/a1B", "?a=", "https://", "192.168.1.1 ", "fe80:", "00:")) {
            String text = piece.repeat(20_000 / piece.length());
            long start = System.nanoTime();
            assertFalse(REDACTION.of(text).isEmpty());
            assertTrue(System.nanoTime() - start < 2_000_000_000L, piece);
        }
    }
}
