package app.whoseside.os.windows;

import app.whoseside.os.notice.Signs;
import org.jspecify.annotations.Nullable;

/** What stands beside the clock, and what follows when it is clicked. All of it belongs to the thread of the window. */
final class TrayState implements TrayWindow.Events {
    private static final int ID = 1;
    /** NIN_SELECT, NIN_KEYSELECT, NIN_BALLOONUSERCLICK and WM_CONTEXTMENU of the Windows headers. */
    private static final int SELECT = 0x400;
    private static final int KEY_SELECT = 0x401;
    private static final int NOTICE_CLICK = 0x405;
    private static final int MENU = 0x7b;

    private @Nullable TrayIcon icon;
    private @Nullable TrayMenu menu;
    private Signs.@Nullable Words words;
    private Runnable clicked = () -> {};
    private String tip = "";

    boolean tell(TrayWindow window, String title, String text, Runnable opened) {
        if (icon == null && !add(window, title)) {
            return false;
        }
        clicked = opened;
        return icon.show(title, text);
    }

    boolean stand(TrayWindow window, Signs.Words now) {
        if (words != null || (icon == null && !add(window, now.tip()))) {
            return false;
        }
        words = now;
        clicked = now.opened();
        say(now, now.tip());
        return true;
    }

    private boolean add(TrayWindow window, String said) {
        TrayIcon added = new TrayIcon(window.handle(), ID, TrayPicture.handle());
        if (!added.add(said)) {
            return false;
        }
        icon = added;
        menu = new TrayMenu(window.handle());
        tip = said;
        return true;
    }

    void say(Signs.Words whose, String said) {
        if (icon != null && whose.equals(words)) {
            tip = said;
            icon.say(said);
        }
    }

    void leave(Signs.Words whose) {
        if (whose.equals(words)) {
            end();
        }
    }

    boolean end() {
        words = null;
        boolean removed = icon != null && icon.remove();
        icon = null;
        return removed;
    }

    @Override
    public void icon(int number, int event, int x, int y) {
        switch (event) {
            case SELECT, KEY_SELECT -> start(words == null ? clicked : words.opened());
            case NOTICE_CLICK -> start(clicked);
            case MENU -> choose(x, y);
            default -> {}
        }
    }

    /** An icon that came with a notification alone goes with it. */
    private void start(Runnable deed) {
        Thread.ofVirtual().start(deed);
        if (words == null) {
            end();
        }
    }

    private void choose(int x, int y) {
        Signs.Words now = words;
        TrayMenu shown = menu;
        if (now == null || shown == null) {
            return;
        }
        // Windows goes on telling of clicks while its menu is open: a second one must not lie over the first
        menu = null;
        int chosen = shown.choose(now.open(), now.end(), x, y);
        menu = shown;
        switch (chosen) {
            case TrayMenu.OPEN -> start(now.opened());
            case TrayMenu.END -> start(now.ended());
            default -> {}
        }
    }

    @Override
    public void taskbar() {
        if (icon == null) {
            return;
        }
        // the message also comes when the screen's scale changes: then the icon still stands, and cannot be added
        boolean stands = icon.add(tip) || icon.say(tip);
        if (words != null) {
            words.seen().accept(stands);
        }
    }
}
