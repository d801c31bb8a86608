package app.whoseside.os.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The icon of this program, as it lies in the program itself. */
public final class OwnIcon {
    private OwnIcon() {}

    /**
     * Returns the file (PNG).
     *
     * @param size side in pixels: 16, 32, 48, 128 or 256
     */
    public static byte[] png(int size) {
        try (InputStream file = Objects.requireNonNull(OwnIcon.class.getResourceAsStream("/icons/whoseside-" + size + ".png"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
