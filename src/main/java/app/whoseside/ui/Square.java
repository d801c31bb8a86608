package app.whoseside.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/** An address as a square that a phone's camera reads (QR code, ISO/IEC 18004). Black on white in every palette: cameras want it so. */
final class Square {
    /** The standard asks for a quiet zone of four modules. */
    private static final int QUIET = 4;
    /** Longer addresses make modules too small for a camera before a screen. */
    private static final int LONGEST = 600;

    private Square() {}

    /**
     * Returns the square, about that wide in pixels, the quiet zone with it; empty where the address is too long.
     *
     * @param aloud what a screen reader says of it
     */
    static Optional<Node> of(String address, double wide, String aloud) {
        if (address.isEmpty() || address.length() > LONGEST) {
            return Optional.empty();
        }
        BitMatrix modules = modules(address);
        double unit = Math.max(2, Math.floor(wide / modules.getWidth()));
        Rectangle ground = new Rectangle(modules.getWidth(), modules.getHeight());
        ground.getStyleClass().add("square-ground");
        SVGPath dark = new SVGPath();
        dark.getStyleClass().add("square-dark");
        dark.setContent(path(modules));
        Group both = new Group(ground, dark);
        both.setScaleX(unit);
        both.setScaleY(unit);
        StackPane square = new StackPane(new Group(both));
        square.getStyleClass().add("square");
        square.setAccessibleText(aloud);
        square.setMinSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        square.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        return Optional.of(square);
    }

    static BitMatrix modules(String address) {
        try {
            return new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET, EncodeHintType.CHARACTER_SET, "UTF-8"));
        } catch (WriterException e) {
            throw new IllegalArgumentException("an address of at most " + LONGEST + " characters fits", e);
        }
    }

    private static String path(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
