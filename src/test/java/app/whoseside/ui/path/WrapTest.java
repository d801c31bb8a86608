package app.whoseside.ui.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WrapTest {

    @Test
    void aNameBreaksBehindItsDot() {
        assertEquals("shop.\nexample", Wrap.lines("shop.example", 9, 2, String::length));
    }

    @Test
    void aNumberStaysInOnePiece() {
        assertEquals("127.0.0.1", Wrap.lines("127.0.0.1", 12, 2, String::length));
    }

    @Test
    void theLongestWordIsMeasuredWhole() {
        assertEquals(16, Wrap.longest("Ihr Internetanbieter", String::length));
        assertEquals("Ihr\nInternetanbieter", Wrap.lines("Ihr Internetanbieter", 16, 2, String::length));
    }

    /** Such a name can be pasted by anybody; it must not stop the window. */
    @Test
    void aNameOfAHundredPartsIsQuick() {
        String name = "ab.".repeat(80) + "example";
        String lines = assertTimeout(Duration.ofSeconds(1), () -> Wrap.lines(name, 12, 2, String::length));
        assertTrue(lines.lines().allMatch(line -> line.length() <= 12));
        assertEquals(name, lines.replace("\n", ""));
    }
}
