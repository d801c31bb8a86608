package app.whoseside.os.linux.bus;

import app.whoseside.os.notice.OwnIcon;
import app.whoseside.os.notice.Pixels;
import java.util.List;
import java.util.stream.Stream;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.Position;

/** One size of a sign's icon: (iiay) of the StatusNotifierItem specification, opacity first. */
public final class Pixmap extends Struct {
    static final String FORM = "a(iiay)";

    @Position(0) public final int width;
    @Position(1) public final int height;
    @Position(2) public final byte[] points;

    private Pixmap(Pixels pixels) {
        width = pixels.width();
        height = pixels.height();
        points = pixels.argb();
    }

    /** Returns the sizes among which a desktop picks. */
    static List<Pixmap> ours() {
        return Stream.of(16, 32, 48).map(OwnIcon::png).map(Pixels::of).map(Pixmap::new).toList();
    }
}
