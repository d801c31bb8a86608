package app.whoseside.os.linux.bus;

import java.util.List;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.Position;

/** What a sign says when it is pointed at: (sa(iiay)ss) of the StatusNotifierItem specification. Its last text may be markup, so it stays empty. */
public final class ToolTip extends Struct {
    @Position(0) public final String icon = "";
    @Position(1) public final List<Pixmap> picture = List.of();
    @Position(2) public final String title;
    @Position(3) public final String text = "";

    ToolTip(String title) {
        this.title = title;
    }
}
