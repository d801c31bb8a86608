package app.whoseside.os.windows;

import app.whoseside.os.notice.NoticeText;
import java.lang.foreign.Arena;

/**
 * The menu of our icon.
 *
 * @param window handle of the window that it belongs to
 */
record TrayMenu(long window) {
    static final int OPEN = 1;
    static final int END = 2;
    /** At the right button too, without telling the window, but by its answer. */
    private static final int ANSWER = 0x2 | 0x80 | 0x100;
    private static final int MOST_LETTERS = 80;

    /** Shows it until the person chooses; returns what, or 0. Only a window in front is told when the person clicks elsewhere (Microsoft's KB 135788). */
    int choose(String open, String end, int x, int y) {
        long menu = WindowsCall.of("user32", "CreatePopupMenu", "P").with();
        WindowsCall append = WindowsCall.of("user32", "AppendMenuW", "IPIPP");
        try (Arena arena = Arena.ofConfined()) {
            append.with(menu, 0, OPEN, TrayWindow.wide(arena, label(open)));
            append.with(menu, 0, END, TrayWindow.wide(arena, label(end)));
            WindowsCall.of("user32", "SetMenuDefaultItem", "IPII").with(menu, OPEN, 0);
            WindowsCall.of("user32", "SetForegroundWindow", "IP").with(window);
            return (int) WindowsCall.of("user32", "TrackPopupMenu", "IPIIIIPP").with(menu, ANSWER, x, y, 0, window, 0);
        } finally {
            WindowsCall.of("user32", "DestroyMenu", "IP").with(menu);
        }
    }

    /** An ampersand stands before the letter that a key chooses; doubled it is itself. */
    private static String label(String text) {
        return NoticeText.cut(text, MOST_LETTERS).replace("&", "&&");
    }
}
