package app.whoseside.os.notice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java's own reader sees the same points. */
class PixelsTest {

    @ParameterizedTest
    @ValueSource(ints = {16, 32, 48, 128})
    void ourIconsAreReadAsTheyAre(int size) throws IOException {
        byte[] file = OwnIcon.png(size);
        Pixels pixels = Pixels.of(file);
        assertEquals(size, pixels.width());
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        byte[] expected = new byte[size * size * 4];
        for (int at = 0; at < size * size; at++) {
            int point = image.getRGB(at % size, at / size);
            for (int part = 0; part < 4; part++) {
                expected[4 * at + part] = (byte) (point >> (24 - 8 * part));
            }
        }
        assertArrayEquals(expected, pixels.argb());
    }

    @Test
    void anotherKindOfPictureIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY), "png", out);
        assertThrows(IllegalArgumentException.class, () -> Pixels.of(out.toByteArray()));
    }
}
