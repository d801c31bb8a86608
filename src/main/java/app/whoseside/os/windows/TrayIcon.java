package app.whoseside.os.windows;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import app.whoseside.os.notice.NoticeText;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;

/**
 * One of our icons beside the clock: Shell_NotifyIconW and NOTIFYICONDATAW of shellapi.h, 64-bit, in the manner of version 4.
 *
 * @param window handle of the window that is told
 * @param id our number for it
 * @param picture handle of the icon
 */
record TrayIcon(long window, int id, long picture) {
    private static final int ADD = 0;
    private static final int MODIFY = 1;
    private static final int DELETE = 2;
    private static final int SET_VERSION = 4;
    private static final int HAS_MESSAGE = 1;
    private static final int HAS_ICON = 2;
    private static final int HAS_TIP = 4;
    private static final int HAS_INFO = 0x10;
    private static final int SHOW_TIP = 0x80;
    /** With our own icon, without a sound, and not while the person wants quiet. */
    private static final int OURS_WITHOUT_SOUND = 0x4 | 0x10 | 0x80;

    static final int BYTES = 976;
    static final int TIP = 40;
    static final int TIP_LETTERS = 127;
    static final int TEXT = 304;
    static final int TEXT_LETTERS = 255;
    static final int TITLE = 820;
    static final int TITLE_LETTERS = 63;

    /** Returns whether Windows has a taskbar that took it. */
    boolean add(String tip) {
        boolean added = send(ADD, HAS_MESSAGE | HAS_ICON | HAS_TIP | SHOW_TIP, TIP, NoticeText.cut(tip, TIP_LETTERS), "");
        return added && send(SET_VERSION, 0, TIP, "", "");
    }

    boolean say(String tip) {
        return send(MODIFY, HAS_TIP | SHOW_TIP, TIP, NoticeText.cut(tip, TIP_LETTERS), "");
    }

    /** Windows shows no text at all where the text is empty; then the title has to do for it. */
    boolean show(String title, String text) {
        String shown = NoticeText.cut(text, TEXT_LETTERS);
        return send(MODIFY, HAS_INFO, TEXT, shown.isEmpty() ? " " : shown, NoticeText.cut(title, TITLE_LETTERS));
    }

    /** Gives the picture back too, so that nothing can be done with it after that. */
    boolean remove() {
        boolean removed = send(DELETE, 0, TIP, "", "");
        return WindowsCall.of("user32", "DestroyIcon", "IP").with(picture) != 0 && removed;
    }

    private boolean send(int what, int flags, int place, String text, String title) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment data = data(arena, flags, place, text, title);
            return WindowsCall.of("shell32", "Shell_NotifyIconW", "IIP").with(what, data.address()) != 0;
        }
    }

    /** The field at 816 is the version where one is set, and else not used any more. */
    MemorySegment data(Arena arena, int flags, int place, String text, String title) {
        MemorySegment data = arena.allocate(BYTES, 8);
        data.set(JAVA_INT, 0, BYTES);
        data.set(JAVA_LONG, 8, window);
        data.set(JAVA_INT, 16, id);
        data.set(JAVA_INT, 20, flags);
        data.set(JAVA_INT, 24, TrayWindow.FROM_ICON);
        data.set(JAVA_LONG, 32, picture);
        data.setString(place, text, StandardCharsets.UTF_16LE);
        data.set(JAVA_INT, 816, 4);
        data.setString(TITLE, title, StandardCharsets.UTF_16LE);
        data.set(JAVA_INT, 948, OURS_WITHOUT_SOUND);
        data.set(JAVA_LONG, 968, picture);
        return data;
    }
}
