package app.whoseside.os.linux.bus;

import app.whoseside.os.notice.Pixels;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.Position;

/** A picture inside a notification: the hint image-data, (iiibiiay), of the Desktop Notifications Specification 1.2. */
public final class ImageData extends Struct {
    @Position(0) public final int width;
    @Position(1) public final int height;
    @Position(2) public final int bytesOfRow;
    @Position(3) public final boolean opacity;
    @Position(4) public final int bitsOfColour;
    @Position(5) public final int channels;
    @Position(6) public final byte[] points;

    ImageData(Pixels pixels) {
        width = pixels.width();
        height = pixels.height();
        bytesOfRow = 4 * width;
        opacity = true;
        bitsOfColour = 8;
        channels = 4;
        points = pixels.rgba();
    }
}
