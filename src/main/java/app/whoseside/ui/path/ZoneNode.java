package app.whoseside.ui.path;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The ground under the places of one side; tinted where the trouble or the doubt is. */
final class ZoneNode extends Group {
    private static final double CORNER = 28;

    private final Rectangle tint;
    private final Text name = new Text();
    private Optional<Mark> blame = Optional.empty();

    ZoneNode(PathLayout.Zone zone, double y, double height, String words) {
        Rectangle ground = box(zone, y, height, 0);
        ground.getStyleClass().add("zone");
        tint = box(zone, y, height, 0);
        tint.setVisible(false);
        name.setText(words);
        name.setTextOrigin(VPos.TOP);
        name.setX(zone.x() + 15);
        name.setY(y + 12);
        getChildren().addAll(ground, tint, name);
        blame(Optional.empty(), false);
    }

    void blame(Optional<Mark> mark, boolean motion) {
        boolean appears = mark.isPresent() && !mark.equals(blame);
        blame = mark;
        tint.setVisible(mark.isPresent());
        tint.getStyleClass().setAll("zone-tint");
        name.getStyleClass().setAll("zone-name");
        mark.ifPresent(shown -> {
            tint.getStyleClass().add(shown.styleClass());
            name.getStyleClass().add(shown.styleClass());
        });
        if (appears && motion) {
            Motion.tint(tint);
        }
    }

    private static Rectangle box(PathLayout.Zone zone, double y, double height, double inset) {
        // On whole units, so that an edge is one line of pixels and not two pale ones.
        double left = Math.round(zone.x());
        double top = Math.round(y);
        double right = Math.round(zone.x() + zone.width());
        Rectangle box = new Rectangle(left + inset, top + inset, right - left - 2 * inset, Math.round(y + height) - top - 2 * inset);
        box.setArcWidth(CORNER);
        box.setArcHeight(CORNER);
        return box;
    }
}
