package app.whoseside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {
    @Test
    void breaksBetweenWordsAndHangs() {
        assertEquals(List.of("- one two", "  three"), Wrap.lines("one two three", "- ", 10));
    }

    @Test
    void aWordTooLongStaysWhole() {
        assertEquals(List.of("  a", "  https://shop.example", "  b"), Wrap.lines("a https://shop.example b", "  ", 10));
    }

    @Test
    void nothingIsOneLine() {
        assertEquals(List.of(""), Wrap.lines("", "", 10));
    }
}
