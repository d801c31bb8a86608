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

    @Test
    void chineseBreaksBetweenItsSignsAndTakesTwoColumnsForEach() {
        assertEquals(List.of("- 无法打开", "  shop.example/a", "  网站，请稍", "  后。"), Wrap.lines("无法打开 shop.example/a 网站，请稍后。", "- ", 12));
        assertEquals(List.of("无法打开", "a-b.example", "网站"), Wrap.lines("无法打开a-b.example网站", "", 9));
    }

    @Test
    void whatOnlySteersTheTextTakesNoRoom() {
        assertEquals(List.of("\u2068ab\u2069 cd"), Wrap.lines("\u2068ab\u2069 cd", "", 5));
        assertEquals("无a", Width.cut("无a法", 4));
    }
}
