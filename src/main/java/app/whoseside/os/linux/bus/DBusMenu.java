package app.whoseside.os.linux.bus;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.Tuple;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.Position;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** The menu of a sign, drawn by the desktop: com.canonical.dbusmenu, version 3 (dbus-menu.xml of libdbusmenu). */
@DBusInterfaceName("com.canonical.dbusmenu")
public interface DBusMenu extends DBusInterface {
    String PATH = "/MenuBar";

    Layout<UInt32, Item> GetLayout(int parent, int depth, List<String> names);

    List<ItemFacts> GetGroupProperties(List<Integer> items, List<String> names);

    Variant<?> GetProperty(int item, String name);

    void Event(int item, String kind, Variant<?> data, UInt32 time);

    List<Integer> EventGroup(List<Happened> events);

    boolean AboutToShow(int item);

    Refreshed<List<Integer>, List<Integer>> AboutToShowGroup(List<Integer> items);

    /** An item with those beneath it. */
    final class Item extends Struct {
        @Position(0) public final int id;
        @Position(1) public final Map<String, Variant<?>> facts;
        @Position(2) public final List<Variant<?>> beneath;

        public Item(int id, Map<String, Variant<?>> facts, List<Variant<?>> beneath) {
            this.id = id;
            this.facts = facts;
            this.beneath = beneath;
        }
    }

    /** What an item says. */
    final class ItemFacts extends Struct {
        @Position(0) public final int id;
        @Position(1) public final Map<String, Variant<?>> facts;

        public ItemFacts(int id, Map<String, Variant<?>> facts) {
            this.id = id;
            this.facts = facts;
        }
    }

    /** What a person did with an item. */
    final class Happened extends Struct {
        @Position(0) public final int id;
        @Position(1) public final String kind;
        @Position(2) public final Variant<?> data;
        @Position(3) public final UInt32 time;

        public Happened(int id, String kind, Variant<?> data, UInt32 time) {
            this.id = id;
            this.kind = kind;
            this.data = data;
            this.time = time;
        }
    }

    /** Answer with two values: how often the menu has changed, and its root. The library wants them to be parameters. */
    final class Layout<A, B> extends Tuple {
        @Position(0) public final A revision;
        @Position(1) public final B root;

        public Layout(A revision, B root) {
            this.revision = revision;
            this.root = root;
        }
    }

    /** Answer with two values: what has to be read anew, and what is not known. */
    final class Refreshed<A, B> extends Tuple {
        @Position(0) public final A updates;
        @Position(1) public final B unknown;

        public Refreshed(A updates, B unknown) {
            this.updates = updates;
            this.unknown = unknown;
        }
    }
}
