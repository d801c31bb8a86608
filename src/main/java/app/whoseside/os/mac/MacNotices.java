package app.whoseside.os.mac;

import app.whoseside.os.Programs;
import app.whoseside.os.notice.NoticeText;
import app.whoseside.os.notice.Notices;
import app.whoseside.os.notice.Reach;
import app.whoseside.os.notice.Signs;
import java.time.Duration;

/**
 * Notifications on macOS by osascript(1): "display notification" of Apple's Mac Automation Scripting Guide, silent as long as no sound is named. Texts are
 * arguments of the script and never part of it. Script Editor's name stands on it, and a click is not told to us. It never ran on a Mac.
 */
public record MacNotices(Programs programs) implements Notices {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    /** Returns the notifications and no sign: the Dock keeps a program whose window is closed. */
    public static Reach reach(Programs programs) {
        return new Reach(new MacNotices(programs), Signs.none());
    }

    /** A text that begins with a dash is no option: those end at the double dash. */
    @Override
    public boolean show(String title, String text, Runnable opened) {
        return programs.does(
                LIMIT, "osascript", "-e", "on run texts", "-e", "display notification (item -1 of texts) with title (item -2 of texts)", "-e", "end run", "--",
                NoticeText.title(title), NoticeText.text(text));
    }
}
