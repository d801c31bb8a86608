package app.whoseside.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Drags something from another program over a window and drops it there, as the system would. */
final class Drops {
    private Drops() {}

    /** Returns whether the window took it: a window that does not accept what is dragged over it gets no drop. */
    static boolean drop(Scene scene, Map<DataFormat, String> content) {
        Dragboard board = DragboardHelper.createDragboard(clipboard(content));
        DragEvent over = event(DragEvent.DRAG_OVER, scene, board);
        Event.fireEvent(scene.getRoot(), over);
        if (over.getAcceptedTransferMode() == null) {
            return false;
        }
        DragEvent dropped = event(DragEvent.DRAG_DROPPED, scene, board);
        Event.fireEvent(scene.getRoot(), dropped);
        return dropped.isDropCompleted();
    }

    private static DragEvent event(EventType<DragEvent> type, Scene scene, Dragboard board) {
        return new DragEvent(scene.getRoot(), scene.getRoot(), type, board, 10, 10, 10, 10, TransferMode.COPY, null, null, null);
    }

    private static TKClipboard clipboard(Map<DataFormat, String> content) {
        return (TKClipboard) Proxy.newProxyInstance(Drops.class.getClassLoader(), new Class<?>[] {TKClipboard.class}, (proxy, method, given) -> switch (method.getName()) {
            case "hasContent" -> content.containsKey((DataFormat) given[0]);
            case "getContent" -> content.get((DataFormat) given[0]);
            case "getContentTypes" -> content.keySet();
            case "getTransferModes" -> Set.of(TransferMode.values());
            case "getDragViewOffsetX", "getDragViewOffsetY" -> 0.0;
            default -> null;
        });
    }
}
