package app.whoseside.os.linux.bus;

import app.whoseside.os.notice.NoticeText;
import app.whoseside.os.notice.Signs;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** The menu: one item that brings the window back, and one that ends the program. It does not change while the sign stands. */
final class TwoItems implements DBusMenu, Facts {
    private static final int ROOT = 0;
    private static final int OPEN = 1;
    private static final int END = 2;

    private final Signs.Words words;

    TwoItems(Signs.Words words) {
        this.words = words;
    }

    private Map<String, Variant<?>> facts(int item) {
        return switch (item) {
            case OPEN -> item(words.open());
            case END -> item(words.end());
            default -> Map.of("children-display", new Variant<>("submenu"));
        };
    }

    /** An underline stands before the letter that a key chooses; doubled it is itself. */
    private static Map<String, Variant<?>> item(String label) {
        return Map.of("label", new Variant<>(NoticeText.title(label).replace("_", "__")), "enabled", new Variant<>(true), "visible", new Variant<>(true));
    }

    @Override
    public Layout<UInt32, Item> GetLayout(int parent, int depth, List<String> names) {
        List<Variant<?>> beneath = parent == ROOT && depth != 0 ? List.of(leaf(OPEN), leaf(END)) : List.of();
        return new Layout<>(new UInt32(1), new Item(parent, facts(parent), beneath));
    }

    private Variant<?> leaf(int item) {
        return new Variant<>(new Item(item, facts(item), List.of()), "(ia{sv}av)");
    }

    @Override
    public List<ItemFacts> GetGroupProperties(List<Integer> items, List<String> names) {
        List<Integer> asked = items.isEmpty() ? List.of(ROOT, OPEN, END) : items;
        return asked.stream().map(item -> new ItemFacts(item, facts(item))).toList();
    }

    @Override
    public Variant<?> GetProperty(int item, String name) {
        Variant<?> fact = facts(item).get(name);
        return fact == null ? new Variant<>("") : fact;
    }

    @Override
    public void Event(int item, String kind, Variant<?> data, UInt32 time) {
        if (kind.equals("clicked")) {
            switch (item) {
                case OPEN -> Thread.ofVirtual().start(words.opened());
                case END -> Thread.ofVirtual().start(words.ended());
                default -> {}
            }
        }
    }

    @Override
    public List<Integer> EventGroup(List<Happened> events) {
        events.forEach(event -> Event(event.id, event.kind, event.data, event.time));
        return List.of();
    }

    @Override
    public boolean AboutToShow(int item) {
        return false;
    }

    @Override
    public Refreshed<List<Integer>, List<Integer>> AboutToShowGroup(List<Integer> items) {
        return new Refreshed<>(List.of(), List.of());
    }

    @Override
    public Map<String, Variant<?>> facts() {
        return Map.of(
                "Version", new Variant<>(new UInt32(3)), "TextDirection", new Variant<>("ltr"), "Status", new Variant<>("normal"),
                "IconThemePath", new Variant<>(List.of(), "as"));
    }

    @Override
    public String getObjectPath() {
        return PATH;
    }
}
