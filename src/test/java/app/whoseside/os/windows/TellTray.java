package app.whoseside.os.windows;

import java.lang.foreign.Arena;

/**
 * Sends the hidden window of our icon what Windows sends when a person clicks the notification (Wine draws one that takes no clicks); with the word "taskbar",
 * when the taskbar is new and has no icons; with the word "scale", when it still has them.
 */
public final class TellTray {
    private static final int NOTICE_CLICK = 0x405;

    private TellTray() {}

    public static void main(String[] words) {
        try (Arena arena = Arena.ofConfined()) {
            long window = WindowsCall.of("user32", "FindWindowW", "PPP").with(TrayWindow.wide(arena, "WhosesideTray"), 0);
            int message = TrayWindow.FROM_ICON;
            if (words.length > 0) {
                message = (int) WindowsCall.of("user32", "RegisterWindowMessageW", "IP").with(TrayWindow.wide(arena, "TaskbarCreated"));
            }
            if (words.length > 0 && words[0].equals("taskbar")) {
                System.out.println(new TrayIcon(window, 1, 0).remove());
            }
            System.out.println(window != 0 && WindowsCall.of("user32", "PostMessageW", "IPIPP").with(window, message, 0, 1 << 16 | NOTICE_CLICK) != 0);
        }
    }
}
