package app.whoseside.os.notice;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The points of an icon, row by row, each as red, green, blue and opacity. Reads what our icons are (PNG 1.2: eight bits, with opacity, not interlaced)
 * and nothing else; the toolkits that read all kinds cannot be had without a window.
 */
public record Pixels(int width, int height, byte[] rgba) {
    private static final int POINT = 4;
    private static final int SIGNATURE = 8;

    /** @throws IllegalArgumentException when it is another kind of picture */
    public static Pixels of(byte[] png) {
        ByteBuffer file = ByteBuffer.wrap(png).position(SIGNATURE);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        int width = 0;
        int height = 0;
        while (file.remaining() >= 12) {
            int length = file.getInt();
            byte[] name = new byte[4];
            byte[] data = new byte[length];
            file.get(name).get(data).getInt();
            switch (new String(name, StandardCharsets.US_ASCII)) {
                case "IHDR" -> {
                    width = ByteBuffer.wrap(data).getInt(0);
                    height = ByteBuffer.wrap(data).getInt(4);
                    if (data[8] != 8 || data[9] != 6 || data[12] != 0) {
                        throw new IllegalArgumentException("not 8-bit RGBA in one pass");
                    }
                }
                case "IDAT" -> packed.writeBytes(data);
                default -> {}
            }
        }
        return new Pixels(width, height, unfiltered(unpacked(packed.toByteArray(), (width * POINT + 1) * height), width * POINT, height));
    }

    private static byte[] unpacked(byte[] packed, int size) {
        byte[] rows = new byte[size];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed);
            if (inflater.inflate(rows) != size) {
                throw new IllegalArgumentException("cut off");
            }
            return rows;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Each row begins with the way in which it is told by its neighbours: PNG 1.2, chapter 6. */
    private static byte[] unfiltered(byte[] rows, int row, int height) {
        byte[] out = new byte[row * height];
        for (int y = 0; y < height; y++) {
            int filter = rows[y * (row + 1)];
            for (int x = 0; x < row; x++) {
                int left = x < POINT ? 0 : out[y * row + x - POINT] & 0xff;
                int up = y == 0 ? 0 : out[(y - 1) * row + x] & 0xff;
                int corner = x < POINT || y == 0 ? 0 : out[(y - 1) * row + x - POINT] & 0xff;
                int told = switch (filter) {
                    case 0 -> 0;
                    case 1 -> left;
                    case 2 -> up;
                    case 3 -> (left + up) / 2;
                    default -> nearest(left, up, corner);
                };
                out[y * row + x] = (byte) (rows[y * (row + 1) + 1 + x] + told);
            }
        }
        return out;
    }

    private static int nearest(int left, int up, int corner) {
        int guess = left + up - corner;
        int byLeft = Math.abs(guess - left);
        int byUp = Math.abs(guess - up);
        int byCorner = Math.abs(guess - corner);
        return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
    }

    /** Returns the points with the opacity first, as signs want them. */
    public byte[] argb() {
        byte[] out = new byte[rgba.length];
        for (int at = 0; at < rgba.length; at += POINT) {
            out[at] = rgba[at + 3];
            System.arraycopy(rgba, at, out, at + 1, 3);
        }
        return out;
    }
}
