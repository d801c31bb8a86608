package app.whoseside.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailtoTest {

    /** RFC 6068, section 5: spaces as %20, ends of lines as %0D%0A; what would end a field is encoded. */
    @Test
    void aShortTextIsInItWhole() {
        Mailto begun = Mailto.of("a & b?", "one\ntwo: +1 = é 100%", "paste");
        assertTrue(begun.whole());
        assertEquals("mailto:?subject=a%20%26%20b%3F&body=one%0D%0Atwo%3A%20%2B1%20%3D%20%C3%A9%20100%25", begun.address().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "字", "\ud83d\ude00", "&", "\n"})
    void noAddressIsLongerThanSystemsTake(String sign) {
        for (int length : new int[] {10, 600, 1900, 5000}) {
            Mailto begun = Mailto.of(sign.repeat(length), sign.repeat(length), "Paste it here: 字.");
            assertTrue(begun.address().toString().length() <= Mailto.MOST, sign + length);
            String decoded = URLDecoder.decode(begun.address().toString(), StandardCharsets.UTF_8);
            assertFalse(decoded.contains("\ufffd"), "half a sign: " + decoded);
            assertEquals(!begun.whole(), decoded.endsWith("&body=Paste it here: 字."));
        }
    }

    @Test
    void nobodyIsFilledInAndNoLineStartsAField() {
        URI begun = Mailto.of("a\nBcc: eve@x.example", "b\u202e\u0007", "").address();
        assertEquals("mailto:?subject=a%20Bcc%3A%20eve%40x.example&body=b", begun.toString());
    }
}
