package app.whoseside.os.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTextTest {

    @Test
    void whatSteersAScreenIsGone() {
        assertEquals("shop.example [31m is back", NoticeText.text("  shop.example\u001b[31m\r\n\tis\u0000 \u202eback\u2066\u200b\u2069\u200f\ufeff "));
        assertEquals("a b c", NoticeText.text("a\u2028b\u2029c"));
        assertEquals("half", NoticeText.text("ha\ud83dlf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\ud83d\ude00", "\u00e9"})
    void itHasAnEndInSightAndNoHalfLetters(String letter) {
        String title = NoticeText.title(letter.repeat(5000));
        assertTrue(title.length() <= 100 && title.length() > 97 && title.endsWith("…"), title);
        assertFalse(Character.isHighSurrogate(title.charAt(title.length() - 2)));
        assertTrue(NoticeText.text(letter.repeat(5000)).length() <= 300);
        assertEquals(letter.repeat(50), NoticeText.title(letter.repeat(50)));
    }

    @Test
    void markupBecomesText() {
        assertEquals("&lt;a href=\"x\"&gt;&amp;amp;&lt;/a&gt;", NoticeText.escaped("<a href=\"x\">&amp;</a>"));
    }
}
