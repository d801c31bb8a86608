package app.whoseside.os.windows;

import java.lang.foreign.Arena;

/** Sends the hidden window of our icon what Windows sends when a person clicks the notification: Wine draws one that takes no clicks. */
public final class TellTray {
    private static final int NOTICE_CLICK = 0x405;

    private TellTray() {}

    public static void main(String[] words) {
        try (Arena arena = Arena.ofConfined()) {
            long window = WindowsCall.of("user32", "FindWindowW", "PPP").with(TrayWindow.wide(arena, "WhosesideTray"), 0);
            System.out.println(window != 0 && WindowsCall.of("user32", "PostMessageW", "IPIPP").with(window, TrayWindow.FROM_ICON, 0, 1 << 16 | NOTICE_CLICK) != 0);
        }
    }
}
