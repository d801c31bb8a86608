package app.whoseside.os.linux.bus;

import app.whoseside.os.notice.NoticeText;
import app.whoseside.os.notice.Signs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.types.Variant;

/** Our sign, as the desktop reads it. */
final class SignItem implements StatusNotifierItem, Facts {
    private final Signs.Words words;
    private final List<Pixmap> icon = Pixmap.ours();
    private volatile String tip;

    SignItem(Signs.Words words) {
        this.words = words;
        tip = NoticeText.title(words.tip());
    }

    void say(String text) {
        tip = NoticeText.title(text);
    }

    /** No name of an icon: one that the desktop's theme lacks would be shown as a gap. */
    @Override
    public Map<String, Variant<?>> facts() {
        Map<String, Variant<?>> facts = new HashMap<>();
        facts.put("Category", new Variant<>("ApplicationStatus"));
        facts.put("Id", new Variant<>("whoseside"));
        facts.put("Title", new Variant<>(tip));
        facts.put("Status", new Variant<>("Active"));
        facts.put("WindowId", new Variant<>(0));
        facts.put("IconName", new Variant<>(""));
        facts.put("IconPixmap", new Variant<>(icon, Pixmap.FORM));
        facts.put("OverlayIconName", new Variant<>(""));
        facts.put("OverlayIconPixmap", new Variant<>(List.of(), Pixmap.FORM));
        facts.put("AttentionIconName", new Variant<>(""));
        facts.put("AttentionIconPixmap", new Variant<>(List.of(), Pixmap.FORM));
        facts.put("AttentionMovieName", new Variant<>(""));
        facts.put("ToolTip", new Variant<>(new ToolTip(tip)));
        facts.put("ItemIsMenu", new Variant<>(false));
        facts.put("Menu", new Variant<>(new DBusPath(DBusMenu.PATH)));
        return facts;
    }

    @Override
    public void Activate(int x, int y) {
        Thread.ofVirtual().start(words.opened());
    }

    @Override
    public void SecondaryActivate(int x, int y) {
        Activate(x, y);
    }

    /** The desktop draws the menu itself. */
    @Override
    public void ContextMenu(int x, int y) {}

    @Override
    public void Scroll(int delta, String orientation) {}

    @Override
    public String getObjectPath() {
        return PATH;
    }
}
