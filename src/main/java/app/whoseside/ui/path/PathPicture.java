package app.whoseside.ui.path;

import app.whoseside.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

/** The path from the person to the site: places in rings, joined by lines, in three zones. Drawn in units of a sixteenth of the text size. */
public final class PathPicture extends Region {
    private static final double MIDDLE = 72;
    private static final double BOTTOM = 14;
    private static final double ROW_GAP = 8;

    private final Group drawing = new Group();
    private final Scale scale = new Scale(1, 1, 0, 0);
    private final DoubleProperty unit = new SimpleDoubleProperty(this, "unit", 1);
    private List<Spot> spots = List.of();
    private Map<Side, String> zoneNames = Map.of();
    private boolean tinted;
    private boolean motion;
    private Optional<Drawn> drawn = Optional.empty();

    /** What stands on the ground now. */
    private record Drawn(
            List<Spot> spots, double width, double height, List<ZoneNode> zones, List<Side> sides, List<LinkNode> links, List<PlaceNode> places) {}

    public PathPicture() {
        getStyleClass().add("path-picture");
        drawing.setManaged(false);
        drawing.getTransforms().add(scale);
        getChildren().add(drawing);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        unit.addListener((property, old, now) -> requestLayout());
    }

    /** How many pixels a unit has: 1 at a text size of 16 pixels. */
    public DoubleProperty unitProperty() {
        return unit;
    }

    public void setZoneNames(Map<Side, String> names) {
        zoneNames = Map.copyOf(names);
    }

    public void setMotion(boolean motion) {
        this.motion = motion;
    }

    /** Shows these places; {@code tinted} marks the zones that they accuse. */
    public void show(List<Spot> spots, boolean tinted) {
        this.spots = List.copyOf(spots);
        this.tinted = tinted;
        setAccessibleText(spots.stream().map(Spot::aloud).collect(Collectors.joining(" ")));
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return spots.isEmpty() || width <= 0 ? 0 : draw(width / unit.get()).height * unit.get();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        scale.setX(unit.get());
        scale.setY(unit.get());
        if (!spots.isEmpty() && getWidth() > 0) {
            draw(getWidth() / unit.get());
        }
    }

    private Drawn draw(double width) {
        Drawn now = drawn.filter(last -> fits(last, width)).orElseGet(() -> build(width));
        for (int i = 0; i < spots.size(); i++) {
            now.places.get(i).update(spots.get(i), motion);
            if (i > 0 && i - 1 < now.links.size()) {
                now.links.get(i - 1).update(joint(i), motion);
            }
        }
        for (int i = 0; i < now.zones.size(); i++) {
            now.zones.get(i).blame(blame(now.sides.get(i)), motion);
        }
        Drawn kept = new Drawn(spots, now.width, now.height, now.zones, now.sides, now.links, now.places);
        drawn = Optional.of(kept);
        return kept;
    }

    /** Whether only states have changed, so that the drawing can move instead of being made anew. */
    private boolean fits(Drawn last, double width) {
        return Math.abs(last.width - width) < 0.01 && names(last.spots).equals(names(spots));
    }

    private static List<String> names(List<Spot> spots) {
        return spots.stream().map(spot -> spot.party() + spot.name() + spot.words()).toList();
    }

    private Drawn build(double width) {
        return null;
    }

    private Joint joint(int right) {
        return Joint.between(spots.get(right - 1).mark(), spots.get(right).mark());
    }

    private Optional<Mark> blame(Side side) {
        if (!tinted) {
            return Optional.empty();
        }
        List<Mark> marks = spots.stream().filter(spot -> spot.party().side() == side).map(Spot::mark).toList();
        return marks.contains(Mark.BROKEN) ? Optional.of(Mark.BROKEN) : Optional.of(Mark.DOUBT).filter(marks::contains);
    }
}
