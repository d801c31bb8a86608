package app.whoseside.os.windows;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import app.whoseside.os.notice.OwnIcon;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** The icon of the program as Windows wants it beside the clock. Windows reads PNG since Vista. */
final class TrayPicture {
    private static final int SMALL_ICON_WIDTH = 49;
    private static final int VERSION = 0x00030000;

    private TrayPicture() {}

    /** Returns the handle; 0 when Windows does not take it. */
    static long handle() {
        int size = (int) WindowsCall.of("user32", "GetSystemMetrics", "II").with(SMALL_ICON_WIDTH);
        byte[] file = OwnIcon.png(size <= 16 ? 16 : size <= 32 ? 32 : 48);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bytes = arena.allocate(file.length);
            MemorySegment.copy(file, 0, bytes, JAVA_BYTE, 0, file.length);
            return WindowsCall.of("user32", "CreateIconFromResourceEx", "PPIIIIII").with(bytes.address(), file.length, 1, VERSION, size, size, 0);
        }
    }
}
