package app.whoseside.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A phone reads what we drew. */
class SquareTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://shop.example/cart", "https://xn--bcher-kva.example/a?b=%C3%A4&c=1", "http://10.0.0.1:8080/"})
    void itReadsAsTheAddress(String address) throws Exception {
        BitMatrix modules = Square.modules(address);
        int[] inner = modules.getEnclosingRectangle();
        assertEquals(4, inner[0], "the quiet zone");
        BitMatrix code = new BitMatrix(inner[2]);
        for (int x = 0; x < inner[2]; x++) {
            for (int y = 0; y < inner[3]; y++) {
                if (modules.get(x + inner[0], y + inner[1])) {
                    code.set(x, y);
                }
            }
        }
        assertEquals(address, new Decoder().decode(code).getText());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 601})
    void noSquareIsBetterThanOneThatNoCameraReads(int length) {
        assertTrue(Square.of("a".repeat(length), 200, "").isEmpty());
        assertFalse(Square.of("https://shop.example/", 200, "").isEmpty());
    }
}
